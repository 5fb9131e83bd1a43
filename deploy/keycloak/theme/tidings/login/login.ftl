<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<#-- The password step as a rule, since the name was asked before; both at once where it was not. -->
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
  <#if section = "header">
    ${msg(usernameHidden???then("passwordTitle", "loginAccountTitle"))}
  <#elseif section = "form">
    <#if realm.password>
      <form id="kc-form-login" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate>
        <#if usernameHidden??>
          <#-- For password managers, which remember a password together with its name. -->
          <input class="unseen" type="text" value="${auth.attemptedUsername!}" autocomplete="username" tabindex="-1" aria-hidden="true" readonly>
        <#else>
          <@field.input name="username" label=msg("usernameOrEmail") value=login.username!'' autofocus=true error=""
              autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" />
        </#if>
        <@field.password name="password" label=msg("password") error=messagesPerField.getFirstError('username','password')
            forgotPassword=realm.resetPasswordAllowed autofocus=usernameHidden?? autocomplete="current-password" />
        <#if realm.rememberMe && !usernameHidden??>
          <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe?? />
        </#if>
        <input type="hidden" id="id-hidden-input" name="credentialId" value="${auth.selectedCredential!}">
        <@buttons.loginButton />
      </form>
    </#if>
    <@passkeys.conditionalUIData />
  <#elseif section = "socialProviders">
    <#if realm.password && social.providers?? && social.providers?has_content>
      <@identityProviders.show social=social />
    </#if>
  </#if>
</@layout.registrationLayout>
