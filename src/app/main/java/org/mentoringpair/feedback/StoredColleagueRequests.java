package org.mentoringpair.feedback;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Requests to colleagues in Active Objects. */
final class StoredColleagueRequests implements ColleagueRequests {
    private final ActiveObjects activeObjects;

    StoredColleagueRequests(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<ColleagueRequest> withId(long id) {
        return read(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public Optional<ColleagueRequest> madeWith(long pairId, String formId) {
        return read(Query.select().where("FORM_ID = ? AND PAIR_ID = ?", formId, pairId)).stream().findFirst();
    }

    @Override
    public List<ColleagueRequest> ofPair(long pairId, int atMost) {
        return read(Query.select().where("PAIR_ID = ?", pairId).order("ID DESC").limit(atMost));
    }

    @Override
    public ColleagueRequest add(ColleagueRequest newRequest, long projectId, String formId) {
        return activeObjects.executeInTransaction(() -> {
            Map<String, Object> columns = new HashMap<>(Map.of("PROJECT_ID", projectId, "PAIR_ID", newRequest.pairId(), "FORM_ID", formId,
                    "ASKER_KEY", newRequest.askerKey(), "COLLEAGUE_KEY", newRequest.colleagueKey(), "QUESTION", newRequest.question(),
                    "ASKED", newRequest.asked().toEpochMilli(), "UNTIL_MOMENT", newRequest.until().toEpochMilli(), "STATE", newRequest.state().name()));
            return newRequest.withId(activeObjects.create(ColleagueRequestRow.class, columns).getId());
        });
    }

    @Override
    public void change(ColleagueRequest changed) {
        activeObjects.executeInTransaction(() -> {
            ColleagueRequestRow row = activeObjects.get(ColleagueRequestRow.class, changed.id());
            row.setState(changed.state().name());
            row.setSituation(changed.answer().situation());
            row.setBehaviour(changed.answer().behaviour());
            row.setImpact(changed.answer().impact());
            row.setSuggestion(changed.answer().suggestion());
            row.setAnswered(changed.answered() == null ? null : changed.answered().toEpochMilli());
            row.save();
            return null;
        });
    }

    @Override
    public void removeOfProject(long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(ColleagueRequestRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<ColleagueRequest> read(Query query) {
        return Arrays.stream(activeObjects.find(ColleagueRequestRow.class, query)).map(StoredColleagueRequests::request).toList();
    }

    /** Words that were never said, or said as nothing, are empty: some databases keep an empty text as none. */
    private static ColleagueRequest request(ColleagueRequestRow row) {
        ColleagueAnswer answer = new ColleagueAnswer(row.getSituation(), row.getBehaviour(), row.getImpact(), row.getSuggestion());
        return new ColleagueRequest(row.getId(), row.getPairId(), row.getAskerKey(), row.getColleagueKey(), row.getQuestion(), Instant.ofEpochMilli(row.getAsked()),
                Instant.ofEpochMilli(row.getUntilMoment()), RequestState.valueOf(row.getState()), answer,
                row.getAnswered() == null ? null : Instant.ofEpochMilli(row.getAnswered()));
    }
}
