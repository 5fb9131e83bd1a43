package org.tidings.localstack.stack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.tidings.localstack.StackException;
import org.tidings.localstack.component.Component;
import org.tidings.localstack.component.Home;

/// Components that run together out of one folder.
///
/// Its processes outlive this object: another one over the same folder finds them again.
public final class Stack {
    private final Home home;
    private final Map<String, Member> members = new LinkedHashMap<>();

    public Stack(Home home, List<? extends Component> components) {
        this.home = home;
        components.forEach(this::add);
    }

    /// A further component of this folder, not started yet.
    public Member add(Component component) {
        var member = new Member(home, component);
        members.put(component.name(), member);
        return member;
    }

    public Home home() {
        return home;
    }

    public Collection<Member> members() {
        return members.values();
    }

    public Member member(String name) {
        var member = members.get(name);
        if (member == null) {
            throw new StackException(
                    "no component " + name + "; there are " + String.join(", ", members.keySet()));
        }
        return member;
    }

    /// Starts what does not run, each as soon as all that it needs is ready.
    public void start(StartListener listener) {
        FolderLock.around(
                home.folder(),
                () -> {
                    new ParallelStart(members, listener).run();
                    return home;
                });
    }

    /// Stops all: first those that nobody else needs, PostgreSQL last.
    public void stop() {
        stopEach(Member::stop);
    }

    /// Like [#stop()], and nothing starts again by way of this object.
    public void shutDown() {
        stopEach(Member::retire);
    }

    private void stopEach(Consumer<Member> way) {
        for (var group : StopOrder.of(members.values())) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                group.forEach(member -> threads.execute(() -> way.accept(member)));
            }
        }
    }

    public boolean isRunning() {
        return members.values().stream().anyMatch(Member::isRunning);
    }

    public List<ComponentStatus> status() {
        return members.values().stream().map(Member::status).toList();
    }
}
