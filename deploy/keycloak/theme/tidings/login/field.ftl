<#-- An entry and what belongs to it: its name above, what is wrong with it right below, then help. -->
<#macro group name label error="" required=false>
  <div class="${properties.kcFormGroupClass}">
    <label for="${name}" class="${properties.kcFormLabelClass}">${label}<#if required> <span class="${properties.kcInputRequiredClass}" aria-hidden="true">*</span></#if></label>
    <#nested>
    <#if error?has_content>
      <@problem name=name error=error />
    </#if>
  </div>
</#macro>

<#-- Called by templates of Keycloak's; here the words and the colour of the edge are enough. -->
<#macro errorIcon error="">
</#macro>

<#-- Is there without an error too, since scripts put theirs here while somebody types. -->
<#macro problem name error="">
  <div id="input-error-container-${name}" aria-live="polite">
    <#if error?has_content>
      <span class="${properties.kcInputErrorMessageClass}" id="input-error-${name}">${error}</span>
    </#if>
  </div>
</#macro>

<#macro entry name type value autocomplete error autofocus>
  <input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"
    aria-describedby="input-error-container-${name}"
    <#if error?has_content>aria-invalid="true"</#if>
    <#if autofocus>autofocus</#if>
    <#if type == "text">autocapitalize="none" spellcheck="false"</#if>
    <#if autocomplete == "one-time-code">inputmode="numeric"</#if>>
</#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
  <@group name=name label=label required=required>
    <@entry name=name type="text" value=value autocomplete=autocomplete error=error autofocus=autofocus />
    <@problem name=name error=error />
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
  <@group name=name label=label required=required>
    <div class="${properties.kcInputGroup}">
      <@entry name=name type="password" value=value autocomplete=autocomplete error=error autofocus=autofocus />
      <button class="${properties.kcFormPasswordVisibilityButtonClass}" type="button" id="${name}-show-password"
        aria-controls="${name}" aria-label="${msg("showPassword")}" data-password-toggle
        data-icon-show="${properties.kcFormPasswordVisibilityIconShow}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide}"
        data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="${properties.kcFormPasswordVisibilityIconShow}" aria-hidden="true"></i></button>
    </div>
    <@problem name=name error=error />
    <#nested>
    <#if forgotPassword>
      <a class="forgot" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
    </#if>
  </@group>
</#macro>

<#macro checkbox name label value=false required=false>
  <label for="${name}" class="${properties.kcCheckboxClass}">
    <input class="${properties.kcCheckboxInputClass}" type="checkbox" id="${name}" name="${name}" <#if value>checked</#if>>
    <span class="${properties.kcCheckboxLabelClass}">${label}</span>
    <#if required><span class="${properties.kcCheckboxLabelRequiredClass}" aria-hidden="true">*</span></#if>
  </label>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=label>
    <textarea id="${name}" name="${name}" rows="3" aria-label="${ariaLabel}" <#if readonly>readonly</#if>>${value}</textarea>
  </@group>
</#macro>
