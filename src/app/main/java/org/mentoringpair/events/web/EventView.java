package org.mentoringpair.events.web;

import java.util.Optional;
import org.mentoringpair.events.Event;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** An event as people read it, in their time zone. */
public final class EventView {
    private final Event event;
    private final String programme;
    private final boolean run;
    private final Texts texts;

    /** @param run whether whoever reads runs its programme */
    EventView(Event event, Programmes programmes, boolean run, Texts texts) {
        this.event = event;
        this.programme = Optional.of(event.programmeId()).flatMap(programmes::name).orElse("");
        this.run = run;
        this.texts = texts;
    }

    public long getId() {
        return event.id();
    }

    public String getTitle() {
        return event.says().title();
    }

    public String getProgramme() {
        return programme;
    }

    public String getWhen() {
        return texts.moment(event.says().start());
    }

    public long getMinutes() {
        return event.says().length().toMinutes();
    }

    /** Empty where it is a link. */
    public String getPlace() {
        return getLink().isEmpty() ? event.says().place() : "";
    }

    /** Empty where it is a place. */
    public String getLink() {
        return event.says().place().matches("https?://\\S+") ? event.says().place() : "";
    }

    public String getInvited() {
        return texts.get("mentoring.events.invited." + Choice.keyOf(event.says().invited()));
    }

    public boolean isRun() {
        return run;
    }
}
