package org.tidings.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/// What tokens say of an organisation: the mappers of the client scope `organization`. Our services
/// read what these write, so a realm that is there already gets those of this version.
final class OrganizationClaim {
    private static final String SCOPE = "organization";

    private final AdminApi admin;
    private final String atRealm;

    OrganizationClaim(AdminApi admin, String atRealm) {
        this.admin = admin;
        this.atRealm = atRealm;
    }

    /// @param realm the file's, which says how the mappers are meant
    void renew(JsonNode realm) {
        var scope = named(SCOPE, admin.get(atRealm + "/client-scopes")).path("id").asText();
        var at = atRealm + "/client-scopes/" + scope + "/protocol-mappers/models";
        var present = admin.get(at);
        for (var mapper : named(SCOPE, realm.path("clientScopes")).path("protocolMappers")) {
            var id = named(mapper.path("name").asText(), present).path("id").asText();
            if (id.isEmpty()) {
                admin.post(at, mapper);
            } else {
                admin.put(at + "/" + id, mapper.<ObjectNode>deepCopy().put("id", id));
            }
        }
    }

    private static JsonNode named(String name, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> entry.path("name").asText().equals(name))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }
}
