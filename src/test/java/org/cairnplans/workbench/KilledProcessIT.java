package org.cairnplans.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the workbench (kill -9) while it writes: everything it acknowledged is there after the next start, which is clean. */
class KilledProcessIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ENOUGH_WRITES = 20;
    private static final String ISSUES = """
            {"issues": [{"id": "1", "key": "KILL-1", "fields": {"summary": "Imported",
              "project": {"id": "1", "key": "KILL", "name": "Kill"}, "issuetype": {"id": "1", "name": "Task", "subtask": false},
              "status": {"id": "1", "name": "To Do", "statusCategory": {"key": "new"}},
              "created": "2026-01-05T09:00:00.000+0000", "updated": "2026-01-05T09:00:00.000+0000"}}]}
            """;

    @TempDir
    Path folder;

    private int jiraPort;
    private int confluencePort;
    private Process process;

    @BeforeEach
    void choosePorts() throws IOException {
        jiraPort = Workbench.freePort();
        confluencePort = Workbench.freePort();
        Files.writeString(folder.resolve("issues.json"), ISSUES);
    }

    @AfterEach
    void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void keepsEveryAcknowledgedWrite() throws Exception {
        start();
        HttpAs jira = jira();
        HttpAs confluence = confluence();
        assertEquals(200, confluence.post("/rest/api/space", Map.of("key", "KILL", "name", "Kill")).statusCode());
        List<String> issues = new CopyOnWriteArrayList<>();
        List<String> pages = new CopyOnWriteArrayList<>();
        Thread killer = new Thread(() -> killAfter(process, pages));
        killer.start();
        writeUntilItDies(jira, confluence, issues, pages);
        killer.join();
        assertFalse(process.isAlive());

        start();
        for (String issue : issues) {
            HttpResponse<String> answer = jira.get("/rest/api/2/issue/" + issue);
            assertEquals("Written as " + issue, HttpAs.json(answer).at("/fields/description").asText(), answer.body());
        }
        for (String page : pages) {
            assertEquals(200, confluence.get("/rest/api/content/" + page).statusCode(), page);
        }
        assertEquals(201, create(jira, "after the restart").statusCode());
    }

    /** A write is acknowledged when its answer is here in full. */
    private static void writeUntilItDies(HttpAs jira, HttpAs confluence, List<String> issues, List<String> pages) {
        try {
            while (true) {
                HttpResponse<String> issue = create(jira, "written under fire");
                assertEquals(201, issue.statusCode(), issue.body());
                String key = HttpAs.json(issue).path("key").asText();
                Map<String, Object> edit = Map.of("fields", Map.of("description", "Written as " + key));
                assertEquals(204, jira.put("/rest/api/2/issue/" + key, edit).statusCode());
                issues.add(key);
                HttpResponse<String> page = confluence.post("/rest/api/content", Map.of(
                        "type", "page", "title", "Page " + pages.size(), "space", Map.of("key", "KILL"),
                        "body", Map.of("storage", Map.of("value", "<p>text</p>", "representation", "storage"))));
                assertEquals(200, page.statusCode(), page.body());
                pages.add(HttpAs.json(page).path("id").asText());
            }
        } catch (UncheckedIOException e) {
            // The connection broke: the process is gone, in the middle of something.
        }
    }

    private static HttpResponse<String> create(HttpAs jira, String summary) {
        return jira.post("/rest/api/2/issue", Map.of("fields", Map.of(
                "project", Map.of("key", "KILL"), "issuetype", Map.of("name", "Task"), "summary", summary)));
    }

    /** In the middle of a later write, wherever that is. */
    private static void killAfter(Process victim, List<String> written) {
        try {
            while (written.size() < ENOUGH_WRITES && victim.isAlive()) {
                Thread.sleep(1);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(40));
            victim.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start() throws Exception {
        Path log = folder.resolve("console.txt");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"),
                        "-Dworkbench.dir=" + System.getProperty("workbench.dir"),
                        "-Dworkbench.home=" + folder.resolve("home"),
                        "-Dworkbench.import=" + folder.resolve("issues.json"),
                        "-Dworkbench.jira.port=" + jiraPort,
                        "-Dworkbench.confluence.port=" + confluencePort,
                        "-Dworkbench.demo=false",
                        "org.cairnplans.workbench.Main",
                        System.getProperty("cairn.jar"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains("The workbench is ready")) {
            assertTrue(process.isAlive() && Instant.now().isBefore(end), () -> "No clean start:\n" + read(log));
            Thread.sleep(100);
        }
        assertFalse(Files.readString(log).contains("ERROR"), () -> read(log));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpAs jira() {
        return new HttpAs("http://localhost:" + jiraPort + "/jira", "admin");
    }

    private HttpAs confluence() {
        return new HttpAs("http://localhost:" + confluencePort + "/confluence", "admin");
    }
}
