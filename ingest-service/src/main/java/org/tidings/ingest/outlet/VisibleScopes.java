package org.tidings.ingest.outlet;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.contracts.Visibility;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;
import org.tidings.tenancy.Caller;

/// What the caller of a request may see, and where what they add belongs.
@RequestScoped
public class VisibleScopes {
    private final Caller caller;

    VisibleScopes(Caller caller) {
        this.caller = caller;
    }

    /// What is shared, and what is the caller's organisation's own.
    public List<Visibility> readable() {
        return Stream.concat(
                        Stream.of(Visibility.PUBLIC),
                        caller.organizationIfAny().map(Visibility::of).stream())
                .toList();
    }

    /// What everybody sees who sees a thing of this scope.
    public static List<Visibility> readersOf(Visibility scope) {
        return scope.equals(Visibility.PUBLIC)
                ? List.of(Visibility.PUBLIC)
                : List.of(Visibility.PUBLIC, scope);
    }

    /// Shared for platform administrators, the organisation's own for everybody else.
    public Visibility own() {
        return caller.isPlatformAdmin() ? Visibility.PUBLIC : Visibility.of(caller.organization());
    }

    /// Passes when what the caller sees is also theirs to change.
    ///
    /// @throws ProblemException `shared-not-yours`
    public void checkOwn(Visibility scope) {
        if (!scope.equals(own())) {
            throw new ProblemException(
                    Problem.of(
                            403,
                            "shared-not-yours",
                            "It is shared",
                            "What all organisations share is changed by platform administrators."));
        }
    }
}
