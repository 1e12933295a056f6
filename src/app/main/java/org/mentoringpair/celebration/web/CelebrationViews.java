package org.mentoringpair.celebration.web;

import org.mentoringpair.celebration.Audience;
import org.mentoringpair.celebration.Celebration;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Puts celebrations into words. No SQL. */
public final class CelebrationViews {
    private final People people;
    private final Programmes programmes;
    private final Texts texts;

    public CelebrationViews(People people, Programmes programmes, Texts texts) {
        this.people = people;
        this.programmes = programmes;
        this.texts = texts;
    }

    /** For one of the two. */
    CelebrationView own(Celebration celebration, Person reader) {
        CelebrationView.Way way = !celebration.audience().isWider() ? CelebrationView.Way.NONE
                : celebration.isAgreedBy(reader.key()) ? CelebrationView.Way.WITHDRAW : CelebrationView.Way.AGREE;
        return view(celebration, state(celebration, reader), way);
    }

    /** For somebody who was told. */
    CelebrationView told(Celebration celebration) {
        return view(celebration, "", CelebrationView.Way.NONE);
    }

    private CelebrationView view(Celebration celebration, String state, CelebrationView.Way way) {
        String names = texts.get("mentoring.celebration.names", name(celebration.couple().menteeKey()), name(celebration.couple().mentorKey()));
        return new CelebrationView(celebration, names, texts.moment(celebration.since()), state, way);
    }

    private String state(Celebration celebration, Person reader) {
        if (!celebration.audience().isWider()) {
            return text("state.pair");
        }
        if (celebration.isShared()) {
            return celebration.audience() == Audience.PUBLIC ? text("state.public") : texts.get("mentoring.celebration.state.programme", programme(celebration));
        }
        String who = audience(celebration);
        return celebration.isAgreedBy(reader.key()) ? texts.get("mentoring.celebration.state.waits", who) : texts.get("mentoring.celebration.state.asks", who);
    }

    private String audience(Celebration celebration) {
        return text("audience." + Choice.keyOf(celebration.audience()));
    }

    private String programme(Celebration celebration) {
        return programmes.name(celebration.couple().programmeId()).orElse("");
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> text("former-user"));
    }

    private String text(String key) {
        return texts.get("mentoring.celebration." + key);
    }
}
