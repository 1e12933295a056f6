package org.mentoringpair.concern.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** What the pages about concerns share: who reads what, by name, and how they look. */
public final class ConcernPages {
    /** Where programme managers find what is for them. */
    static final String CALLS = "/secure/MentoringCalls!default.jspa";

    private final People people;
    private final Programmes programmes;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public ConcernPages(People people, Programmes programmes, PageBuilderService pageBuilder, Texts texts) {
        this.people = people;
        this.programmes = programmes;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:concern-style");
    }

    /** Audiences to choose from, each with the names of those who would read. */
    List<Choice> choices(Stream<Audience> audiences, Person author, Pair pair, String chosen) {
        return audiences.map(audience -> new Choice(audience.name(), texts.get("mentoring.concern.audience." + Choice.keyOf(audience)),
                explained(audience, author, pair), audience.name().equals(chosen))).toList();
    }

    private String explained(Audience audience, Person author, Pair pair) {
        String key = "mentoring.concern.audience." + Choice.keyOf(audience) + ".explained";
        return switch (audience) {
            case ONLY_ME -> texts.get(key);
            case PAIR -> texts.get(key, partner(author, pair));
            case PAIR_AND_PROGRAMME_MANAGER -> texts.get(pair.visibility() == Visibility.PAIR_ONLY ? key + ".closed" : key, partner(author, pair), managers(pair));
        };
    }

    /** One sentence that names everybody who reads a concern. */
    String readers(Audience audience, Pair pair, String authorKey) {
        String key = "mentoring.concern.readers." + Choice.keyOf(audience);
        return switch (audience) {
            case ONLY_ME -> texts.get(key, name(authorKey));
            case PAIR -> texts.get(key, name(pair.mentorKey()), name(pair.menteeKey()));
            case PAIR_AND_PROGRAMME_MANAGER -> texts.get(key, name(pair.mentorKey()), name(pair.menteeKey()), managers(pair));
        };
    }

    private String partner(Person author, Pair pair) {
        return pair.partnerOf(author.key()).map(this::name).orElse("");
    }

    private String managers(Pair pair) {
        Set<String> keys = programmes.withId(pair.programmeId()).map(Programme::managerKeys).orElse(Set.of());
        return keys.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    String name(String userKey) {
        return people.withKey(userKey).map(Person::displayName).orElseGet(() -> texts.get("mentoring.concern.somebody"));
    }
}
