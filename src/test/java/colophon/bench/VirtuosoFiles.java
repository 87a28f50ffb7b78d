package colophon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Virtuoso needs to run from a folder: its configuration, and the commands that load a file of triples. */
final class VirtuosoFiles {
    private VirtuosoFiles() {}

    /** Writes a configuration for 2 GB of buffers, without limits of rows or time. */
    static Path configure(Path work, Path file, int port) throws IOException {
        return Files.writeString(work.resolve("virtuoso.ini"), """
                [Database]
                DatabaseFile = %1$s/virtuoso.db
                ErrorLogFile = %1$s/virtuoso.log
                LockFile = %1$s/virtuoso.lck
                TransactionFile = %1$s/virtuoso.trx
                xa_persistent_file = %1$s/virtuoso.pxa
                [TempDatabase]
                DatabaseFile = %1$s/virtuoso-temp.db
                TransactionFile = %1$s/virtuoso-temp.trx
                [Parameters]
                ServerPort = 127.0.0.1:%2$d
                DirsAllowed = %3$s
                NumberOfBuffers = 170000
                MaxDirtyBuffers = 130000
                [HTTPServer]
                ServerPort = 127.0.0.1:%4$d
                ServerThreads = 10
                MaxClientConnections = 10
                KeepAliveTimeout = 60
                MaxKeepAlives = 10
                [SPARQL]
                ResultSetMaxRows = 100000000
                """.formatted(
                        work, port + 1, file.toAbsolutePath().getParent(), port));
    }

    /** The command that loads the file into a server that runs. */
    static List<String> loading(Path file, int port) {
        return List.of(
                "isql-vt",
                "127.0.0.1:" + (port + 1),
                "dba",
                "dba",
                "exec=ld_dir('%s', '%s', 'http://peers/'); rdf_loader_run(); checkpoint;"
                        .formatted(file.toAbsolutePath().getParent(), file.getFileName()));
    }
}
