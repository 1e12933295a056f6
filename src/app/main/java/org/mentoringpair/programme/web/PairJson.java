package org.mentoringpair.programme.web;

import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.mentoringpair.health.Health;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/** A pair as REST tells of it. */
record PairJson(@JsonProperty long id, @JsonProperty long projectId, @JsonProperty String projectKey, @JsonProperty long issueId,
                @JsonProperty PersonJson mentor, @JsonProperty PersonJson mentee, @JsonProperty ProgrammeName programme, @JsonProperty String stage,
                @JsonProperty String rhythm, @JsonProperty String visibility, @JsonProperty String startedOn, @JsonProperty int months,
                @JsonProperty String lastCheckIn, @JsonProperty String nextCheckIn, @JsonProperty HealthJson health) {
    /**
     * @param project null for one that is gone
     * @param health  as it is told to whoever reads
     */
    static PairJson of(KeptDates kept, Project project, Programme programme, People people, Health health) {
        Pair pair = kept.pair();
        return new PairJson(pair.id(), pair.projectId(), project == null ? null : project.getKey(), pair.issueId(),
                PersonJson.of(pair.mentorKey(), people), PersonJson.of(pair.menteeKey(), people),
                new ProgrammeName(pair.programmeId(), programme == null ? null : programme.name()), Words.of(pair.stage()),
                Words.of(pair.rhythm()), Words.of(pair.visibility()), pair.startedOn().toString(), pair.months(),
                day(kept.last()), day(kept.next()), HealthJson.of(health));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The programme a pair belongs to. */
    record ProgrammeName(@JsonProperty long id, @JsonProperty String name) {
    }
}
