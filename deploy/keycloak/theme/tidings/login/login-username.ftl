<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username') displayInfo=false; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate>
      <#if !usernameHidden??>
        <@field.input name="username" label=msg("usernameOrEmail") value=login.username!'' autofocus=true
            autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" />
        <#if realm.rememberMe>
          <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe?? />
        </#if>
      </#if>
      <@buttons.actionGroup>
        <@buttons.button id="kc-login" name="login" label="doContinue" />
      </@buttons.actionGroup>
    </form>
    <@passkeys.conditionalUIData />
  <#elseif section = "socialProviders">
    <#if realm.password && social.providers?? && social.providers?has_content>
      <@identityProviders.show social=social />
    </#if>
  </#if>
</@layout.registrationLayout>
