package org.mentoringpair.jira.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.mentoringpair.web.Texts;

/** The bundle of the set-up, read as Jira reads it. */
final class SetUpTexts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("setup.texts", Locale.ROOT);

    private SetUpTexts() {
    }

    static Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        BUNDLE.keySet().forEach(key -> texts.put(key, BUNDLE.getString(key)));
        return texts;
    }

    static Texts texts() {
        I18nResolver i18n = mock(I18nResolver.class);
        when(i18n.getText(anyString())).thenAnswer(call -> BUNDLE.getString(call.getArgument(0)));
        when(i18n.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            Object[] arguments = all.length == 2 && all[1] instanceof Object[] given ? given : Arrays.copyOfRange(all, 1, all.length);
            return MessageFormat.format(BUNDLE.getString((String) all[0]), arguments);
        });
        return new Texts(i18n, mock(DateTimeFormatterFactory.class));
    }

    static Labels labels() {
        return new Labels(texts());
    }
}
