<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="instruction">${msg("logoutConfirmHeader")}</p>
    <form id="kc-logout-confirm" class="${properties.kcFormClass}" action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <div class="${properties.kcFormActionGroupClass}">
        <button class="${properties.kcButtonPrimaryClass} button-block" name="confirmLogout" id="kc-logout" type="submit">${msg("doLogout")}</button>
        <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
          <a class="${properties.kcButtonSecondaryClass} button-block" href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
