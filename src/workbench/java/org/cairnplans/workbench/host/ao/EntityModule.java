package org.cairnplans.workbench.host.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import net.java.ao.RawEntity;

/** What an app's {@code <ao>} module declares. */
public record EntityModule(
        String namespace, List<Class<? extends RawEntity<?>>> entities, List<Class<? extends ActiveObjectsUpgradeTask>> upgradeTasks) {

    /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5 (Atlassian's documentation, platform.md 4.3). */
    public String tablePrefix() {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(hash);
            return "AO_" + hex.substring(hex.length() - 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }
}
