package org.tidings.localstack.keycloak;

/// A POP3 mailbox of the local mail catcher, which takes every password.
public record Mailbox(String host, int port) {}
