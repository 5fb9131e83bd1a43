<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if messageHeader??>
        <p class="instruction">${message.summary}</p>
      </#if>
      <#if requiredActions?has_content>
        <ul class="list">
          <#list requiredActions as action>
            <li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li>
          </#list>
        </ul>
      </#if>
      <#if !skipLink??>
        <#if pageRedirectUri?has_content>
          <a class="${properties.kcButtonPrimaryClass} button-block" href="${pageRedirectUri}">${msg("backToApplication")}</a>
        <#elseif actionUri?has_content>
          <a class="${properties.kcButtonPrimaryClass} button-block" href="${actionUri}" data-once-link>${msg("proceedWithAction")}</a>
        <#elseif (client.baseUrl)?has_content>
          <a class="${properties.kcButtonPrimaryClass} button-block" href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
