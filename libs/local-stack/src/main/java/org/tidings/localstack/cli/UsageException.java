package org.tidings.localstack.cli;

/// The command line itself is wrong.
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message + " (./tidings help)");
    }
}
