package org.tidings.query.saved;

import java.util.UUID;

/// A saved search belongs to its owner alone now. Observed inside the transaction of the change,
/// even where it never was shared.
///
/// @param organization Keycloak's id
/// @param owner Keycloak's id of the person
public record SearchUnshared(String organization, UUID id, String owner) {}
