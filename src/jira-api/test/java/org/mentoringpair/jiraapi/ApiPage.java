package org.mentoringpair.jiraapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** {@code docs/jira-api.md}: the doubts are written by hand, what follows {@value COUNTED} by the test. */
final class ApiPage {
    private static final Path PAGE = Path.of("../../docs/jira-api.md");
    private static final String DOUBTS = "## Doubts";
    private static final String COUNTED = "## Counted";

    private final DeclaredApi declared;
    private final Evidence evidence;

    ApiPage(DeclaredApi declared, Evidence evidence) {
        this.declared = declared;
        this.evidence = evidence;
    }

    /** Types and members which nobody is known to have seen, and which are declared all the same. */
    Set<String> doubts() throws IOException {
        String text = Files.readString(PAGE);
        String section = text.substring(text.indexOf(DOUBTS)).split("\n## ")[0];
        return Pattern.compile("(?m)^- `([^`]+)`").matcher(section).results().map(found -> found.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    String counted() throws IOException {
        String text = Files.readString(PAGE);
        return text.substring(text.indexOf(COUNTED));
    }

    void write(String counted) throws IOException {
        String text = Files.readString(PAGE);
        Files.writeString(PAGE, text.substring(0, text.indexOf(COUNTED)) + counted);
    }

    /** What {@link #counted()} should say. */
    String expected() throws IOException {
        List<String> rows = new ArrayList<>();
        int members = 0;
        int seenOnEleven = 0;
        int typesSeenOnEleven = 0;
        for (TypeElement type : declared.types()) {
            List<String> seen = declared.members(type).stream().map(member -> evidence.of(type, member)).flatMap(Optional::stream).toList();
            long onEleven = seen.stream().filter(source -> Versions.major(source) == 11).count();
            String source = evidence.of(type).orElse("doubt");
            members += declared.members(type).size();
            seenOnEleven += (int) onEleven;
            typesSeenOnEleven += Versions.major(source) == 11 ? 1 : 0;
            rows.add("| `" + type + "` | " + cell(source) + " | " + declared.members(type).size() + " | " + onEleven + " |");
        }
        return COUNTED + "\n\n"
                + "| | declared | of these seen on Jira 11 |\n|---|---|---|\n"
                + "| types | " + declared.types().size() + " | " + typesSeenOnEleven + " |\n"
                + "| members | " + members + " | " + seenOnEleven + " |\n"
                + "| doubts | " + doubts().size() + " | |\n"
                + "| only for those who play Jira | " + declared.forPlaying() + " | |\n\n"
                + "| type | newest seen | members | on Jira 11 |\n|---|---|---|---|\n"
                + String.join("\n", rows) + "\n";
    }

    /** Version and the app or page, where they are said. */
    private static String cell(String source) {
        String[] words = source.split("[ ;]+");
        String version = words[0].replaceAll("\\+platform.*", "");
        boolean named = words.length > 1 && (words[1].startsWith("https://") || words[1].contains("/"));
        return named ? version + ", " + words[1] : version;
    }
}
