<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p class="instruction">${msg(realm.duplicateEmailsAllowed?then("emailInstructionUsername", "emailInstruction"))}</p>
    <form id="kc-reset-password-form" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate>
      <@field.input name="username" label=msg("usernameOrEmail") value=auth.attemptedUsername!'' autofocus=true autocomplete="username" />
      <@buttons.actionGroup>
        <@buttons.button id="kc-form-buttons" label="sendLink" />
        <@buttons.buttonLink href=url.loginUrl label="backToLogin" />
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
