package org.mentoringpair.programme.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/** A programme as REST tells of it. */
record ProgrammeJson(@JsonProperty long id, @JsonProperty String name, @JsonProperty String rhythm, @JsonProperty int months,
                     @JsonProperty String visibility, @JsonProperty List<PersonJson> managers, @JsonProperty Integer expectedHours,
                     @JsonProperty Integer protectedHours, @JsonProperty List<String> aims) {
    static ProgrammeJson of(Programme programme, People people) {
        List<PersonJson> managers = programme.managerKeys().stream().map(key -> PersonJson.of(key, people))
                .sorted(Comparator.comparing(PersonJson::username, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        return new ProgrammeJson(programme.id(), programme.name(), Words.of(programme.rhythm()), programme.months(),
                Words.of(programme.visibility()), managers, programme.promise().expectedHours(), programme.promise().protectedHours(),
                programme.aims());
    }
}
