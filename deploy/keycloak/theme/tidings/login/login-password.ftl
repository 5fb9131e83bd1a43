<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password'); section>
  <#if section = "header">
    ${msg("passwordTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate>
      <#-- For password managers, which remember a password together with its name. -->
      <input class="unseen" type="text" value="${auth.attemptedUsername!}" autocomplete="username" tabindex="-1" aria-hidden="true" readonly>
      <@field.password name="password" label=msg("password") forgotPassword=realm.resetPasswordAllowed autofocus=true autocomplete="current-password" />
      <@buttons.loginButton />
    </form>
    <@passkeys.conditionalUIData />
  </#if>
</@layout.registrationLayout>
