<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol id="kc-totp-settings">
      <li>${msg("loginTotpStep1")} <span class="aside"><#list totp.supportedApplications as app>${msg(app)}<#sep>, </#sep></#list></span></li>
      <#if mode?? && mode = "manual">
        <li>
          <p>${msg("loginTotpManualStep2")}</p>
          <p id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
          <a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a>
        </li>
      <#else>
        <li>
          <p>${msg("loginTotpStep2")}</p>
          <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("totpPicture")}">
          <a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a>
        </li>
      </#if>
      <li>${msg("loginTotpStep3")}</li>
    </ol>
    <form id="kc-totp-settings-form" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate>
      <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" />
      <@field.input name="userLabel" label=msg("loginTotpDeviceName") />
      <@passwordCommons.logoutOtherSessions/>
      <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??>
        <input type="hidden" id="mode" name="mode" value="${mode}">
      </#if>
      <@buttons.actionGroup>
        <@buttons.button id="saveTOTPBtn" label="doSubmit" />
        <#if isAppInitiatedAction??>
          <@buttons.button id="cancelTOTPBtn" label="doCancel" name="cancel-aia" type="secondary" />
        </#if>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
