package org.tidings.localstack.artifact;

import io.quarkus.bootstrap.resolver.maven.BootstrapMavenContext;
import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.tidings.localstack.StackException;

/// The Maven repositories of this machine's settings: mirrors, credentials, local repository.
///
/// No project is read, so no dependency management of ours bends a component's own graph.
final class MavenRepository {
    private final RepositorySystem system;
    private final DefaultRepositorySystemSession session;
    private final List<RemoteRepository> remotes;

    MavenRepository(DownloadListener listener) {
        QuietLogging.enable();
        try {
            var context =
                    new BootstrapMavenContext(
                            BootstrapMavenContext.config().setWorkspaceDiscovery(false));
            system = context.getRepositorySystem();
            session = new DefaultRepositorySystemSession(context.getRepositorySystemSession());
            session.setTransferListener(new DownloadCounter(listener));
            remotes = context.getRemoteRepositories();
        } catch (BootstrapMavenException e) {
            throw new StackException("Maven's settings cannot be read: " + e.getMessage(), e);
        }
    }

    Path file(String coordinates) {
        var request = new ArtifactRequest(new DefaultArtifact(coordinates), remotes, null);
        try {
            return path(system.resolveArtifact(session, request).getArtifact());
        } catch (ArtifactResolutionException e) {
            throw unavailable(coordinates, e);
        }
    }

    List<Path> classPath(List<String> coordinates) {
        var roots = coordinates.stream().map(MavenRepository::runtime).toList();
        var request = new DependencyRequest(new CollectRequest(roots, List.of(), remotes), null);
        try {
            return system.resolveDependencies(session, request).getArtifactResults().stream()
                    .map(ArtifactResult::getArtifact)
                    .map(MavenRepository::path)
                    .toList();
        } catch (DependencyResolutionException e) {
            throw unavailable(String.join(", ", coordinates), e);
        }
    }

    private static Dependency runtime(String coordinates) {
        return new Dependency(new DefaultArtifact(coordinates), "runtime");
    }

    private static Path path(Artifact artifact) {
        File file = artifact.getFile();
        return file.toPath();
    }

    private static StackException unavailable(String what, Exception cause) {
        return new StackException("cannot download " + what + ": " + cause.getMessage(), cause);
    }
}
