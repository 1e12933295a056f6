package org.mentoringpair.enrolment;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.readiness.Part;

/** What must hold of what somebody says when they join. */
public final class EnrolmentRules {
    private final People people;
    private final TimeZones timeZones;

    public EnrolmentRules(People people, TimeZones timeZones) {
        this.people = people;
        this.timeZones = timeZones;
    }

    ZoneId zone(Person person) {
        return timeZones.of(person);
    }

    /** What a draft says, read and looked up. */
    record Checked(Profile profile, NotWith notWith) {
    }

    /** @throws Refusal everything that is wrong, each at its field */
    Checked checked(Person person, Part part, Intake intake, EnrolmentDraft draft) {
        List<Refusal> wrong = new ArrayList<>();
        List<String> skills = skills(intake, draft, wrong);
        List<String> experience = Lines.of(draft.experience());
        Lines.check("experience", experience, EnrolmentDraft.MOST_LINES, wrong);
        List<String> languages = languages(draft, wrong);
        String department = FreeText.tidy(draft.department());
        Lines.check("department", List.of(department), 1, wrong);
        Profile profile = new Profile(skills, experience, languages, zone(person), department, part == Part.MENTOR ? places(draft, wrong) : 0, introduction(draft, wrong));
        NotWith notWith = notWith(person, draft, wrong);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return new Checked(profile, notWith);
    }

    private static List<String> skills(Intake intake, EnrolmentDraft draft, List<Refusal> wrong) {
        List<String> skills = Lines.once(Stream.concat(draft.chosen().stream().filter(intake::proposes), Lines.of(draft.skills()).stream()));
        Lines.check("skills", skills, EnrolmentDraft.MOST_SKILLS, wrong);
        if (skills.isEmpty()) {
            wrong.add(refusal("skills", "skills"));
        }
        return skills;
    }

    private static List<String> languages(EnrolmentDraft draft, List<Refusal> wrong) {
        Set<String> codes = new TreeSet<>();
        for (String written : Lines.orCommas(draft.languages())) {
            Optional<String> code = SpokenLanguages.code(written);
            code.ifPresentOrElse(codes::add, () -> wrong.add(refusal("languages", "language", written)));
        }
        if (codes.isEmpty()) {
            wrong.add(refusal("languages", "languages"));
        } else if (codes.size() > EnrolmentDraft.MOST_LINES) {
            wrong.add(refusal("languages", "most", EnrolmentDraft.MOST_LINES, codes.size()));
        }
        return List.copyOf(codes);
    }

    private static int places(EnrolmentDraft draft, List<Refusal> wrong) {
        String typed = draft.places().strip();
        if (!typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) > EnrolmentDraft.MOST_PLACES) {
            wrong.add(refusal("places", "places", EnrolmentDraft.MOST_PLACES));
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private static String introduction(EnrolmentDraft draft, List<Refusal> wrong) {
        String introduction = FreeText.tidy(draft.introduction());
        if (introduction.length() > EnrolmentDraft.LONGEST_INTRODUCTION) {
            wrong.add(refusal("introduction", "long", EnrolmentDraft.LONGEST_INTRODUCTION, introduction.length()));
        } else if (!FreeText.isStorable(introduction)) {
            wrong.add(refusal("introduction", "characters"));
        }
        return introduction;
    }

    private NotWith notWith(Person person, EnrolmentDraft draft, List<Refusal> wrong) {
        List<String> usernames = Lines.of(draft.notWith());
        if (usernames.size() > EnrolmentDraft.MOST_PEOPLE) {
            wrong.add(refusal("notWith", "most", EnrolmentDraft.MOST_PEOPLE, usernames.size()));
            return NotWith.NOBODY;
        }
        Set<String> keys = new TreeSet<>();
        for (String username : usernames) {
            Optional<Person> named = people.withUsername(username);
            named.map(Person::key).filter(key -> !key.equals(person.key())).ifPresent(keys::add);
            if (named.isEmpty()) {
                wrong.add(refusal("notWith", "person", username));
            }
        }
        return new NotWith(keys);
    }

    private static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.enrolment.wrong." + key, arguments);
    }
}
