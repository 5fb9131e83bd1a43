<#import "field.ftl" as field>
<#import "footer.ftl" as loginFooter>

<#-- Who is signing in, with the way back to say somebody else. -->
<#macro username>
  <div class="person">
    <span class="person-mark icon icon-person" aria-hidden="true"></span>
    <span class="person-name" id="kc-attempted-username"><span class="unseen">${msg("signingInAs")} </span>${auth.attemptedUsername}</span>
    <a class="person-change" id="reset-login" href="${url.loginRestartFlowUrl}">${msg("somebodyElse")}</a>
  </div>
</#macro>

<#macro notice type>
  <div class="${properties.kcAlertClass} pf-m-${(type == 'error')?then('danger', type)}" role="${(type == 'error')?then('alert', 'status')}">
    <span class="${properties.kcAlertIconClass} ${properties['kcFeedback' + type?cap_first + 'Icon']!}" aria-hidden="true"></span>
    <span class="${properties.kcAlertTitleClass}"><#nested></span>
  </div>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local showsUsername = auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#f6f6f3" media="(prefers-color-scheme: light)">
  <meta name="theme-color" content="#111416" media="(prefers-color-scheme: dark)">
  <meta name="robots" content="noindex, nofollow">
  <title>${title!msg("loginTitle", realm.displayName!realm.name)}</title>
  <link rel="icon" href="${url.resourcesPath}/img/mark.svg" type="image/svg+xml">
  <link rel="preload" href="${url.resourcesPath}/font/inter-latin.woff2" as="font" type="font/woff2" crossorigin>
  <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#-- Not a script but a list of names, which Keycloak's own modules (passkeys) ask for. -->
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#list scripts![] as script>
    <script src="${script}"></script>
  </#list>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module" src="${url.resourcesPath}/js/page.js"></script>
</head>

<body data-page-id="login-${pageId}" data-other-tab="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-session="${authenticationSession.authSessionIdHash}"</#if>>
  <main class="page">
    <div class="card">
      <p class="brand">
        <img class="brand-mark" src="${url.resourcesPath}/img/mark.svg" width="28" height="28" alt="">
        <span class="brand-name">${realm.displayName!realm.name}</span>
      </p>

      <h1 class="title" id="kc-page-title"><#nested "header"></h1>

      <#if showsUsername>
        <#nested "show-username">
        <@username />
      </#if>

      <#if displayRequiredFields>
        <p class="help"><span class="required" aria-hidden="true">*</span> ${msg("requiredFields")}</p>
      </#if>

      <#-- Whoever asked for the action needs no warning that it is to be done. -->
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <@notice type=message.type>${message.summary}</@notice>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post" novalidate>
          <input type="hidden" name="tryAnotherWay" value="on">
          <button id="try-another-way" type="submit" class="${properties.kcButtonSecondaryClass} button-block">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>

      <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
        <form id="kc-switch-organization-form" action="${url.loginAction}" method="post" novalidate>
          <input type="hidden" name="switchOrganization" value="true">
          <button id="switch-organization" type="submit" class="${properties.kcButtonSecondaryClass} button-block">${msg("doSwitchOrganization")}</button>
        </form>
      </#if>

      <#nested "socialProviders">

      <#if displayInfo>
        <div class="aside" id="kc-info"><#nested "info"></div>
      </#if>
    </div>
    <p class="line">${msg("productLine")}</p>
    <@loginFooter.content />
  </main>
</body>
</html>
</#macro>
