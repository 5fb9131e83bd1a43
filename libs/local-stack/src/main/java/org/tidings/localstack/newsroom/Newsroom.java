package org.tidings.localstack.newsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The newsroom behind its clock: what is later than the clock is not there yet.
final class Newsroom {
    private final Map<String, Site> sites;
    private final List<Happening> happenings;
    private final NewsroomSettings settings;
    private final NewsroomCalendar calendar;
    private final Consumer<Instant> onMove;
    private volatile Edition edition;

    private Newsroom(
            Map<String, Site> sites,
            NewsroomSettings settings,
            NewsroomCalendar calendar,
            Instant at,
            Consumer<Instant> onMove) {
        this.sites = sites;
        this.happenings = Happening.of(sites.values());
        this.settings = settings;
        this.calendar = calendar;
        this.onMove = onMove;
        this.edition = Edition.of(sites, at);
    }

    /// With the dates of `newsroom.txt`, its clock where that file says.
    static Newsroom read(Path folder) throws IOException {
        var settings = NewsroomSettings.read(folder);
        var calendar = settings.calendar();
        var sites = NewsroomReader.read(folder, calendar);
        return new Newsroom(sites, settings, calendar, settings.opening(calendar), _ -> {});
    }

    /// With the dates and the clock that a file keeps. Where there is no such file yet, it is
    /// written, with dates that end shortly before today.
    static Newsroom read(Path folder, ClockFile file) throws IOException {
        var settings = NewsroomSettings.read(folder);
        var kept = file.readOr(settings);
        var calendar = new NewsroomCalendar(kept.dayOne());
        var sites = NewsroomReader.read(folder, calendar);
        Consumer<Instant> keeping = at -> file.write(new ClockFile.Kept(kept.dayOne(), at));
        return new Newsroom(sites, settings, calendar, kept.at(), keeping);
    }

    Edition edition() {
        return edition;
    }

    /// @param moment at the newsroom's own clock, such as `day 4, 12:00`
    /// @throws IllegalArgumentException when it is written in another way
    void moveTo(String moment) {
        moveTo(calendar.at(moment, settings.offset()).toInstant());
    }

    /// Goes on to the next moment at which something happens.
    ///
    /// @return whether there was one
    synchronized boolean advance() {
        var now = edition.at();
        var next = happenings.stream().map(Happening::at).filter(at -> at.isAfter(now)).findFirst();
        next.ifPresent(this::moveTo);
        return next.isPresent();
    }

    private synchronized void moveTo(Instant at) {
        edition = Edition.of(sites, at).replacing(edition, Instant.now());
        onMove.accept(at);
    }

    NewsroomState state(int intervalSeconds) {
        var at = edition.at();
        var passed = happenings.stream().filter(happening -> !happening.at().isAfter(at)).toList();
        return new NewsroomState(
                calendar.dayOne().toString(),
                calendar.day(at, settings.offset()),
                NewsroomCalendar.time(at, settings.offset()),
                count(edition.sites()),
                count(sites),
                happenings.size() - passed.size(),
                intervalSeconds,
                passed.isEmpty() ? null : latest(passed.getLast()));
    }

    private static int count(Map<String, Site> sites) {
        return sites.values().stream().mapToInt(site -> site.articles().size()).sum();
    }

    private static NewsroomState.Latest latest(Happening happening) {
        return new NewsroomState.Latest(
                happening.kind() == Happening.Kind.EDITED,
                happening.outlet(),
                happening.title(),
                happening.url());
    }
}
