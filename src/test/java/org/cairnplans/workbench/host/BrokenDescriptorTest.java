package org.cairnplans.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.cairnplans.workbench.host.descriptor.DescriptorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One broken module refuses the whole app, and the message names it. */
class BrokenDescriptorTest {

    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("<gadget key='g'/>", "<gadget key=\"g\">: this product has no module type gadget"),
                Arguments.of("<xhtml-macro key='m' name='m' class='x'/>", "this product has no module type xhtml-macro"),
                Arguments.of("<web-item section='s'><label key='l'/></web-item>", "<web-item>: <web-item> has no key"),
                Arguments.of("<web-item key='i'><label key='l'/></web-item>", "<web-item key=\"i\">: <web-item> has no section"),
                Arguments.of("<web-item key='i' section='s' weight='light'/>", "weight is not a number: light"),
                Arguments.of("<web-item key='i' section='s'><badge/></web-item>", "<badge> is not known in <web-item>"),
                Arguments.of("<web-item key='i' section='s'/><web-section key='i' location='l'/>", "the key is used twice"),
                Arguments.of("<web-item key='i' section='s'><condition class='org.example.Gone'/></web-item>",
                        "class org.example.Gone is not found"),
                Arguments.of("<web-item key='i' section='s'>"
                        + "<condition class='org.cairnplans.workbench.host.app.NoteStore'/></web-item>",
                        "is not a com.atlassian.plugin.web.Condition"),
                Arguments.of("<web-item key='i' section='s'><conditions type='XOR'/></web-item>",
                        "conditions are AND or OR, not XOR"),
                Arguments.of("<web-panel key='p' location='l'/>", "there is no <resource name=\"view\">"),
                Arguments.of(
                        "<web-panel key='p' location='l'><resource name='view' type='velocity' location='gone.vm'/></web-panel>",
                        "the file gone.vm is not in the jar"),
                Arguments.of("<web-resource key='r'><resource type='download' name='a.js' location='js/a.js'/></web-resource>",
                        "the file js/a.js is not in the jar"),
                Arguments.of("<web-resource key='r'><transformation extension='less'>"
                        + "<transformer key='less'/></transformation></web-resource>",
                        "there is no transformer less"),
                Arguments.of("<resource type='i18n' name='i18n' location='i18n.gone'/>",
                        "i18n/gone.properties is not in the jar"),
                Arguments.of("<servlet key='s' class='org.cairnplans.workbench.host.app.NoteStore'>"
                        + "<url-pattern>/x</url-pattern></servlet>",
                        "is not a jakarta.servlet.http.HttpServlet"),
                Arguments.of("<dashboard-item key='d'><definition><title key='t'/></definition></dashboard-item>",
                        "needs an <amd-module> or a view"),
                Arguments.of("<ao key='ao'><entity>org.cairnplans.workbench.host.app.NoteStore</entity></ao>",
                        "is not a net.java.ao.RawEntity"),
                Arguments.of("<rest key='r' path='/a'/><rest key='q' path='/a'/>", "the path /a is used twice"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesTheApp(String modules, String reason) throws Exception {
        String message = refusal(modules);
        assertTrue(message.startsWith("test.app: 0 of "), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void namesEveryBrokenModuleAndCountsThoseOfThisProduct() throws Exception {
        String message = refusal("<gadget key='a'/><gadget key='b'/><gadget key='c' application='confluence'/>"
                + "<web-section key='fine' location='l'/>");
        assertTrue(message.startsWith("test.app: 0 of 3 modules enabled."), message);
        assertEquals(3, message.lines().count(), message);
    }

    private String refusal(String modules) throws Exception {
        Path jar = NoteApp.jar().descriptor(modules).pack(folder);
        return assertThrows(
                        DescriptorException.class,
                        () -> new TrialRun(jar, folder.resolve("home"), new BareProduct(ProductName.JIRA)).close())
                .getMessage();
    }
}
