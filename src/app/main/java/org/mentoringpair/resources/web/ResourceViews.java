package org.mentoringpair.resources.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.resources.Rated;
import org.mentoringpair.resources.Reader;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.Skills;
import org.mentoringpair.web.Texts;

/** Makes what a reader sees of a library. */
public final class ResourceViews {
    private final People people;
    private final Skills skills;
    private final Texts texts;

    public ResourceViews(People people, Skills skills, Texts texts) {
        this.people = people;
        this.skills = skills;
        this.texts = texts;
    }

    /** No SQL statement, unless one of the reader's pairs has stories about its skills: three for such a pair then. */
    List<ResourceView> views(List<Rated> found, Reader reader) {
        Map<Long, Map<Long, String>> names = new HashMap<>();
        return found.stream().map(rated -> new ResourceView(rated, reader, words(rated.resource(), reader, names), texts)).toList();
    }

    ResourceView view(Rated rated, Reader reader) {
        return views(List.of(rated), reader).get(0);
    }

    /** The skills of a pair, by their ids. Three SQL statements. */
    Map<Long, String> skills(long pairId) {
        Map<Long, String> names = new HashMap<>();
        skills.of(pairId).forEach((Skill skill) -> names.put(skill.id(), skill.name()));
        return names;
    }

    private ResourceView.Words words(Resource resource, Reader reader, Map<Long, Map<Long, String>> names) {
        String teller = people.withKey(resource.authorKey()).map(Person::displayName).orElseGet(() -> texts.get("mentoring.checkins.former-user"));
        long skill = resource.tale().skillId();
        long pair = resource.tale().pairId();
        if (skill == 0 || !reader.isOfPair(pair)) {
            return new ResourceView.Words(teller, "");
        }
        return new ResourceView.Words(teller, names.computeIfAbsent(pair, this::skills).getOrDefault(skill, ""));
    }
}
