<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message">
      <@layout.notice type="error">${kcSanitize(message.summary)?no_esc}</@layout.notice>
      <#if traceId??>
        <p class="help" id="traceId">${msg("traceIdSupportMessage", traceId)}</p>
      </#if>
      <#if !skipLink?? && (client.baseUrl)?has_content>
        <a class="${properties.kcButtonPrimaryClass} button-block" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
