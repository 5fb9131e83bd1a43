package org.tidings.localstack.keycloak;
