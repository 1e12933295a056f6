package org.mentoringpair.feedback.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.mentoringpair.feedback.Hint.Place;
import org.mentoringpair.feedback.Written;
import org.mentoringpair.feedback.web.HintsJson.FieldsJson;
import org.mentoringpair.feedback.web.HintsJson.HintJson;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Texts;

/** What the script on Jira's own screens asks while somebody writes feedback. Nothing of it is kept. */
@Path("/feedback-hints")
@Produces(MediaType.APPLICATION_JSON)
public final class FeedbackHintsResource {
    private final HintsInWords hints;
    private final SharedConfiguration configuration;
    private final Texts texts;

    @Inject
    public FeedbackHintsResource(HintsInWords hints, SharedConfiguration configuration, Texts texts) {
        this.hints = hints;
        this.configuration = configuration;
        this.texts = texts;
    }

    /** 200 with the fields in which feedback is written; none before the set-up. */
    @GET
    public FieldsJson fields() {
        Map<String, String> fields = new TreeMap<>();
        Arrays.stream(Place.values()).forEach(place -> {
            MentoringField field = MentoringField.valueOf(place.name());
            if (configuration.isThere(field)) {
                fields.put(Choice.keyOf(place), "customfield_" + configuration.field(field));
            }
        });
        return new FieldsJson(texts.get("mentoring.feedback.hints"), texts.get("mentoring.feedback.hints.none"), fields);
    }

    /** 200 with hints on the texts sent; what is left out is not looked at. 400 where one is no text. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public HintsJson hints(InputStream sent) {
        JsonBody body = JsonBody.of(sent);
        Written written = new Written(body.text("situation"), body.text("behaviour"), body.text("impact"), body.text("suggestion"));
        body.mustBeRight();
        return new HintsJson(hints.on(written).stream().map(hint -> new HintJson(hint.getPlace(), hint.getSentence())).toList());
    }
}
