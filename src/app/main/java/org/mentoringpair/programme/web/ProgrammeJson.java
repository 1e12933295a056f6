package org.mentoringpair.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/** A programme as REST tells of it. */
record ProgrammeJson(@JsonProperty long id, @JsonProperty String name, @JsonProperty String rhythm, @JsonProperty int months,
                     @JsonProperty String visibility, @JsonProperty List<PersonJson> managers, @JsonProperty Integer expectedHours,
                     @JsonProperty Integer protectedHours, @JsonProperty List<String> aims, @JsonProperty String purpose,
                     @JsonProperty String startsOn, @JsonProperty String endsOn, @JsonProperty List<PersonJson> sponsors) {
    static ProgrammeJson of(Programme programme, People people) {
        return new ProgrammeJson(programme.id(), programme.name(), Words.of(programme.rhythm()), programme.months(),
                Words.of(programme.visibility()), people(programme.managerKeys(), people), programme.promise().expectedHours(),
                programme.promise().protectedHours(), programme.aims(), programme.frame().purpose(), day(programme.frame().startsOn()),
                day(programme.frame().endsOn()), people(programme.frame().sponsorKeys(), people));
    }

    /** Somebody whose account was deleted is named by the key that is left of them: administrators must see whom to replace. */
    private static List<PersonJson> people(Set<String> keys, People people) {
        return keys.stream().map(key -> people.withKey(key).isPresent() ? PersonJson.of(key, people) : new PersonJson(key, key))
                .sorted(Comparator.comparing(PersonJson::username)).toList();
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
