<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("organization.select")}
  <#elseif section = "form">
    <p class="help">${msg("organizationWhat")}</p>
    <form action="${url.loginAction}" method="post">
      <ul class="${properties.kcFormSocialAccountListClass}" id="kc-user-organizations">
        <#list user.organizations?sort_by("name") as organization>
          <li>
            <button type="submit" id="organization-${organization.alias}" class="choice-button" name="kc.org" value="${organization.alias!}">
              <span class="choice-title">${organization.name!}</span>
              <span class="icon icon-on" aria-hidden="true"></span>
            </button>
          </li>
        </#list>
      </ul>
    </form>
  </#if>
</@layout.registrationLayout>
