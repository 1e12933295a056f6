package org.mentoringpair.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mentoringpair.meeting.AgendaTemplate;
import org.mentoringpair.meeting.NextCheckIn;
import org.mentoringpair.meeting.Topic;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Postponement;
import org.mentoringpair.pairing.TwoNames;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Makes what a reader sees of the next check-in. */
public final class MeetingViews {
    private static final String TEMPLATES = "mentoring.meeting.template";

    private final People people;
    private final TwoNames names;
    private final Texts texts;

    public MeetingViews(People people, TwoNames names, Texts texts) {
        this.people = people;
        this.names = names;
        this.texts = texts;
    }

    /** Who reads what stands here, by name. */
    String seenBy(Pair pair) {
        TwoNames.Names two = names.in(pair.projectId());
        return texts.get("mentoring.meeting.seen-by", two.mentor(), two.mentee());
    }

    NextCheckInView view(NextCheckIn next, Person reader) {
        List<String> prepared = List.of(next.pair().menteeKey(), next.pair().mentorKey()).stream()
                .map(key -> texts.get(next.hasPrepared(key) ? "mentoring.meeting.prepared" : "mentoring.meeting.not-prepared", name(key))).toList();
        List<PreparationView> readable = next.readable().stream().map(each -> new PreparationView(name(each.authorKey()), each.answers())).toList();
        return new NextCheckInView(next, prepared, readable, lines(next), Choice.of(AgendaTemplate.values(), "", TEMPLATES, false, texts), texts);
    }

    String theme(Theme theme) {
        return texts.get("mentoring.questions.theme." + Choice.keyOf(theme));
    }

    /** That somebody moved a check-in. */
    String sentence(Postponement move) {
        return texts.get("mentoring.meeting.postponed." + Choice.keyOf(move.kind()), name(move.userKey()), texts.day(move.from()), texts.day(move.to()));
    }

    /** The topics of a template, in the language of whoever is asking. */
    List<String> topics(AgendaTemplate template) {
        return IntStream.rangeClosed(1, template.topics()).mapToObj(number -> texts.get(TEMPLATES + "." + Choice.keyOf(template) + "." + number)).toList();
    }

    private List<TopicLine> lines(NextCheckIn next) {
        List<Topic> open = next.topics().stream().filter(Topic::isOpen).toList();
        List<TopicLine> lines = new ArrayList<>();
        for (Topic topic : next.topics()) {
            int place = open.indexOf(topic);
            lines.add(new TopicLine(topic, name(topic.authorKey()), topic.theme() == null ? "" : theme(topic.theme()), next.isCarriedOver(topic),
                    place > 0 ? open.get(place - 1).id() : 0, place >= 0 && place < open.size() - 1 ? open.get(place + 1).id() : 0));
        }
        return lines;
    }

    String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.checkins.former-user"));
    }
}
