<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="instruction">${msg("pageExpiredWhat")}</p>
    <div class="${properties.kcFormActionGroupClass}">
      <a class="${properties.kcButtonPrimaryClass} button-block" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
      <a class="${properties.kcButtonSecondaryClass} button-block" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
