package org.tidings.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings `deploy/keycloak` into a running Keycloak. Every step may be repeated: what is there
/// stays, and what belongs to this run (addresses, secret) is set anew.
public final class Realms {
    public static final String REALM = "tidings";

    /// The groups that every organisation has; belonging to one is a role in that organisation.
    private static final List<String> GROUPS = List.of("analyst", "lead", "admin");

    /// What a realm that is there already takes over from the file: the rest may have been changed
    /// by its administrators.
    private static final List<String> RENEWED = List.of("smtpServer", "loginTheme", "emailTheme");

    private static final int ATTEMPTS = 5;
    private static final String ADMINISTRATOR = "administrator";
    private static final String AT_REALM = "/" + REALM;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final AdminApi admin;
    private final RealmFiles files;

    /// The administrator's name and password are those of Keycloak's own master realm.
    ///
    /// @param deployKeycloak the folder `deploy/keycloak` of the checkout
    public Realms(URI keycloak, String adminUser, String adminPassword, Path deployKeycloak) {
        this.admin = new AdminApi(keycloak, adminUser, adminPassword);
        this.files = new RealmFiles(deployKeycloak);
    }

    /// Creates the realm if it is absent, else sets what this run may have changed.
    public void ensureBase(RealmSettings settings) {
        var realm = files.base(settings);
        if (admin.get(AT_REALM).isMissingNode()) {
            admin.post("", realm);
        } else {
            admin.put(AT_REALM, only(RENEWED, realm));
            new OrganizationClaim(admin, AT_REALM).renew(realm);
        }
        for (var client : realm.path("clients")) {
            if (client.path("clientId").asText().equals("tidings-gateway")) {
                admin.put(atClient("tidings-gateway"), alsoAtLocalhost(client));
            }
        }
    }

    /// Adds the demonstration organisations, people and the client of the password grant. The
    /// client comes last: where it is, all is, save people who were added to the demonstration
    /// since, and the organisations only learn what is said of them now.
    public void ensureDemo() {
        var client = files.demo("client.json");
        boolean furnished = !clientId(client.path("clientId").asText()).isEmpty();
        for (var organization : files.demo("organizations.json")) {
            if (furnished) {
                admin.put(atOrganization(organization), organization);
            } else {
                ensureOrganization(organization);
            }
        }
        for (var person : files.demo("people.json")) {
            var name = person.path("representation").path("username").asText();
            if (!furnished || user(name).isEmpty()) {
                ensurePerson(person);
            }
        }
        admin.postIfAbsent(AT_REALM + "/clients", client);
    }

    /// An access token of a demonstration person, by password grant, for the organisation that the
    /// person belongs to.
    public String token(String user) {
        return token(user, "tidings-demo-cli", "openid organization");
    }

    /// An access token of a demonstration person, by password grant.
    ///
    /// @param client that takes passwords
    public String token(String user, String client, String scope) {
        var password = demoPasswords().get(user);
        if (password == null) {
            throw new IllegalArgumentException(
                    "No demonstration user " + user + "; there are " + demoPasswords().keySet());
        }
        return patiently(
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "scope", scope,
                        "username", user,
                        "password", password));
    }

    /// With its protection against guessing on, Keycloak refuses a login while another of the same
    /// person is being checked; tests of several modules do log in side by side.
    private String patiently(Map<String, String> form) {
        for (int attempt = 1; ; attempt++) {
            try {
                return admin.accessToken(REALM, form);
            } catch (IllegalStateException refused) {
                if (attempt == ATTEMPTS) {
                    throw refused;
                }
                MailedLink.pause();
            }
        }
    }

    /// Keycloak's id of the organisation, which is what tokens and rows carry.
    public String organization(String alias) {
        var path = AT_REALM + "/organizations?max=100&search=" + AdminApi.encoded(alias);
        for (var organization : admin.get(path)) {
            if (organization.path("alias").asText().equals(alias)) {
                return organization.path("id").asText();
            }
        }
        throw new IllegalArgumentException("No organisation with the alias " + alias);
    }

    /// Password by user name, in the order of the file.
    public Map<String, String> demoPasswords() {
        var passwords = new LinkedHashMap<String, String>();
        for (var person : files.demo("people.json")) {
            var user = person.path("representation");
            passwords.put(
                    user.path("username").asText(),
                    user.path("credentials").path(0).path("value").asText());
        }
        return passwords;
    }

    /// A link that lets the first administrator set a password, once. Keycloak hands such links out
    /// by mail only, so it is read back from the mail catcher.
    ///
    /// @return empty when the administrator has set a password already
    public Optional<String> firstAdministratorLink(RealmSettings settings, Mailbox mailbox) {
        var id = ensureAdministrator();
        if (!admin.get(AT_REALM + "/users/" + id + "/credentials").isEmpty()) {
            return Optional.empty();
        }
        var mail = new MailedLink(mailbox);
        mail.empty(ADMINISTRATOR + "@localhost");
        var query =
                AdminApi.encoded(
                        Map.of(
                                "lifespan",
                                Long.toString(Duration.ofDays(1).toSeconds()),
                                "client_id",
                                "tidings-gateway",
                                "redirect_uri",
                                settings.gateway() + "/"));
        admin.put(
                AT_REALM + "/users/" + id + "/execute-actions-email?" + query,
                NODES.arrayNode().add("UPDATE_PASSWORD"));
        return Optional.of(mail.await(ADMINISTRATOR + "@localhost"));
    }

    /// Also administers the realm itself, since organisations and people are made there.
    private String ensureAdministrator() {
        var user =
                NODES.objectNode()
                        .put("username", ADMINISTRATOR)
                        .put("enabled", true)
                        .put("email", ADMINISTRATOR + "@localhost")
                        .put("emailVerified", true)
                        .put("firstName", "First")
                        .put("lastName", "Administrator");
        admin.postIfAbsent(AT_REALM + "/users", user);
        var id = user(ADMINISTRATOR);
        grantRealmRole(id, "platform-admin");
        var management = clientId("realm-management");
        var role = admin.get(AT_REALM + "/clients/" + management + "/roles/realm-admin");
        admin.post(
                AT_REALM + "/users/" + id + "/role-mappings/clients/" + management,
                NODES.arrayNode().add(role));
        return id;
    }

    private void ensureOrganization(JsonNode organization) {
        admin.postIfAbsent(AT_REALM + "/organizations", organization);
        var at = atOrganization(organization);
        for (var group : GROUPS) {
            admin.postIfAbsent(at + "/groups", NODES.objectNode().put("name", group));
        }
    }

    private String atOrganization(JsonNode organization) {
        return AT_REALM + "/organizations/" + organization(organization.path("alias").asText());
    }

    private void ensurePerson(JsonNode person) {
        var user = person.path("representation");
        admin.postIfAbsent(AT_REALM + "/users", user);
        var id = user(user.path("username").asText());
        for (var role : person.path("realmRoles")) {
            grantRealmRole(id, role.asText());
        }
        if (person.has("organization")) {
            join(id, organization(person.path("organization").asText()), person.path("group"));
        }
    }

    private void join(String user, String organization, JsonNode role) {
        var at = AT_REALM + "/organizations/" + organization;
        admin.postIfAbsent(at + "/members", NODES.textNode(user));
        for (var group : admin.get(at + "/groups")) {
            if (group.path("name").equals(role)) {
                admin.putIfAbsent(at + "/groups/" + group.path("id").asText() + "/members/" + user);
            }
        }
    }

    private void grantRealmRole(String user, String role) {
        var found = admin.get(AT_REALM + "/roles/" + role);
        admin.post(
                AT_REALM + "/users/" + user + "/role-mappings/realm", NODES.arrayNode().add(found));
    }

    private String user(String name) {
        var found = admin.get(AT_REALM + "/users?exact=true&username=" + AdminApi.encoded(name));
        return found.path(0).path("id").asText();
    }

    private String atClient(String clientId) {
        return AT_REALM + "/clients/" + clientId(clientId);
    }

    private String clientId(String clientId) {
        var found = admin.get(AT_REALM + "/clients?clientId=" + clientId);
        return found.path(0).path("id").asText();
    }

    private static ObjectNode only(List<String> names, JsonNode node) {
        ObjectNode part = NODES.objectNode();
        names.forEach(name -> part.set(name, node.path(name)));
        return part;
    }

    /// Who starts the stack may type either name of the loopback address.
    private static JsonNode alsoAtLocalhost(JsonNode client) {
        ObjectNode both = client.deepCopy();
        ArrayNode uris = both.withArray("redirectUris");
        for (var uri : client.path("redirectUris")) {
            localhost(uri.asText()).ifPresent(uris::add);
        }
        ObjectNode attributes = both.withObject("/attributes");
        var afterLogout = attributes.path("post.logout.redirect.uris").asText();
        localhost(afterLogout)
                .ifPresent(
                        twin ->
                                attributes.put(
                                        "post.logout.redirect.uris", afterLogout + "##" + twin));
        return both;
    }

    private static Optional<String> localhost(String uri) {
        return uri.startsWith("http://127.0.0.1")
                ? Optional.of(uri.replace("http://127.0.0.1", "http://localhost"))
                : Optional.empty();
    }
}
