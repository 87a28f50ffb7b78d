package colophon.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar states it. */
final class Version implements IVersionProvider {
    /** The version; what is run from class files has none. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "colophon " + text(), "Java " + Runtime.version() + ", " + System.getProperty("os.name"),
        };
    }
}
