package org.mentoringpair.checkins.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.mentoringpair.checkins.Ahead;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.checkins.LookingAhead;
import org.mentoringpair.checkins.web.AheadJson.CommitmentJson;
import org.mentoringpair.checkins.web.AheadJson.NextCheckInJson;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Texts;

/** What lies ahead of whoever asks: behind the dashboard item My mentoring. */
@Path("/my-mentoring")
@Produces(MediaType.APPLICATION_JSON)
public final class MyMentoringResource {
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 90;

    private final LookingAhead lookingAhead;
    private final PairDoor door;
    private final People people;
    private final ProjectPages pages;
    private final Texts texts;

    @Inject
    public MyMentoringResource(LookingAhead lookingAhead, PairDoor door, People people, ProjectPages pages, Texts texts) {
        this.lookingAhead = lookingAhead;
        this.door = door;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    /** 200, empty for whoever is in no pair; 400 where days make no sense. */
    @GET
    public AheadJson read(@QueryParam("days") String sent) {
        Person asking = door.asking();
        int days = days(sent);
        Ahead ahead = lookingAhead.of(asking, days, pair -> pages.mayBrowse(pair.projectId()));
        return new AheadJson(ahead.today().toString(), days, ahead.paired(), ahead.due().stream().map(next -> json(next, ahead, asking)).toList(),
                ahead.later() == null ? null : json(ahead.later(), ahead, asking),
                ahead.commitments().stream().map(commitment -> json(commitment, ahead, asking)).toList());
    }

    private NextCheckInJson json(Ahead.NextCheckIn next, Ahead ahead, Person asking) {
        return new NextCheckInJson(next.pair().id(), pages.pairHome(next.pair().projectId()), other(next.pair(), asking), next.day().toString(),
                texts.day(next.day()), next.day().isBefore(ahead.today()));
    }

    private CommitmentJson json(Ahead.Commitment commitment, Ahead ahead, Person asking) {
        Pair pair = commitment.pair();
        boolean dated = commitment.action().due() != null;
        return new CommitmentJson(pair.id(), pages.pairHome(pair.projectId()), other(pair, asking), commitment.action().text(), commitment.mine(),
                dated ? commitment.action().due().toString() : null, texts.day(commitment.action().due()),
                dated && commitment.action().due().isBefore(ahead.today()));
    }

    private PersonJson other(Pair pair, Person asking) {
        return PersonJson.of(pair.mentorKey().equals(asking.key()) ? pair.menteeKey() : pair.mentorKey(), people);
    }

    private static int days(String sent) {
        if (sent == null) {
            return USUAL_DAYS;
        }
        Integer days = Numbers.whole(sent);
        if (days == null || days < 1 || days > MOST_DAYS) {
            throw Draft.refusal("days", "days", MOST_DAYS);
        }
        return days;
    }
}
