package org.mentoringpair.help.web;

import java.util.Arrays;
import java.util.List;
import org.mentoringpair.health.HealthSearch;
import org.mentoringpair.help.SearchFunction;
import org.mentoringpair.programme.PairSearch;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One function of the search as it stands on the page that explains them; its words in the reader's language. */
public final class ExplainedFunction {
    private static final String KEY = "mentoring.help.";

    private final SearchFunction function;
    private final List<FunctionExample> examples;
    private final Texts texts;

    private ExplainedFunction(SearchFunction function, List<FunctionExample> examples, Texts texts) {
        this.function = function;
        this.examples = examples;
        this.texts = texts;
    }

    static List<ExplainedFunction> all(Surroundings reader, Texts texts) {
        return Arrays.stream(SearchFunction.values()).map(function -> new ExplainedFunction(function,
                function.examples().stream().flatMap(example -> reader.filledIn(example).stream()).map(FunctionExample::new).toList(), texts)).toList();
    }

    public String getName() {
        return function.written();
    }

    public String getFinds() {
        return texts.get(KEY + "finds." + Choice.keyOf(function));
    }

    public String getTakes() {
        String key = KEY + "takes." + Choice.keyOf(function.argument());
        return switch (function.argument()) {
            case HEALTH -> texts.get(key, String.join(", ", HealthSearch.names()));
            case STAGE_OR_PROGRAMME -> texts.get(key, String.join(", ", PairSearch.stageNames()));
            default -> texts.get(key);
        };
    }

    public String getReach() {
        return texts.get(KEY + "reach." + Choice.keyOf(function.reach()));
    }

    public List<FunctionExample> getExamples() {
        return examples;
    }
}
