package org.mentoringpair.matching.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.SpokenLanguages;
import org.mentoringpair.matching.Board;
import org.mentoringpair.matching.Criterion;
import org.mentoringpair.matching.Reason;
import org.mentoringpair.matching.Suggestion;
import org.mentoringpair.matching.Waiting;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Puts the board into words: what speaks for two people, never how much. */
public final class BoardLines {
    private static final int MOST_SUGGESTED = 3;
    private static final int MOST_WORDS = 3;

    private final People people;
    private final Languages languages;
    private final Texts texts;

    public BoardLines(People people, Languages languages, Texts texts) {
        this.people = people;
        this.languages = languages;
        this.texts = texts;
    }

    List<WaitingLine> lines(Board board, int startAt, int atMost) {
        Locale reader = languages.of(people.asking().orElseThrow());
        return board.waiting().stream().skip(startAt).limit(atMost).map(one -> line(board, one, reader)).toList();
    }

    private WaitingLine line(Board board, Waiting one, Locale reader) {
        Enrolment mentee = one.mentee();
        List<SuggestedMentor> mentors = board.suggestions(one, MOST_SUGGESTED).stream().map(each -> mentor(each, mentee, reader)).toList();
        String before = texts.get("mentoring.matching.before." + Choice.keyOf(one.before()), mentee.day());
        String wants = texts.get("mentoring.matching.wants", String.join(", ", mentee.profile().skills()));
        String hindrance = mentors.isEmpty() ? texts.get("mentoring.matching.hindrance." + Choice.keyOf(board.hindrance(one))) : "";
        return new WaitingLine(name(mentee.userKey()), profile(mentee), before, wants, mentors, hindrance);
    }

    private SuggestedMentor mentor(Suggestion suggestion, Enrolment mentee, Locale reader) {
        Enrolment mentor = suggestion.mentor();
        String pair = "/secure/MentoringPairSetUp!default.jspa?programme=" + mentor.programmeId() + "&mentor=" + username(mentor) + "&mentee=" + username(mentee);
        return new SuggestedMentor(name(mentor.userKey()), profile(mentor), suggestion.reasons().stream().map(reason -> sentence(reason, reader)).toList(), pair);
    }

    private String sentence(Reason reason, Locale reader) {
        List<String> words = reason.criterion() == Criterion.LANGUAGE ? SpokenLanguages.names(reason.words(), reader) : reason.words();
        String key = "mentoring.matching.reason." + Choice.keyOf(reason.criterion()) + (reason.alike() ? ".alike" : ".different");
        return words.isEmpty() ? texts.get(key + ".plain") : texts.get(key, String.join(", ", words.stream().limit(MOST_WORDS).toList()));
    }

    private static String profile(Enrolment enrolment) {
        return "/secure/MentoringProfile!default.jspa?id=" + enrolment.id();
    }

    private String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElse(userKey);
    }

    private String username(Enrolment enrolment) {
        return URLEncoder.encode(people.withKey(enrolment.userKey()).map(Person::username).orElse(""), StandardCharsets.UTF_8);
    }
}
