package colophon.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** A file whose digest is made by a thread of its own while it is written: block by block, in order. Used by one thread. */
final class HashedFile extends OutputStream {
    private static final int BLOCK = 1 << 20;

    private final OutputStream file;
    private final MessageDigest digest;
    private Aside<Boolean> running = Aside.done(() -> true);
    private byte[] block = new byte[BLOCK];
    private int filled;

    /**
     * A file whose bytes are put into a digest.
     *
     * @param file takes the bytes
     * @param digest takes them too; nobody else may use it until the file is closed
     */
    HashedFile(OutputStream file, MessageDigest digest) {
        this.file = file;
        this.digest = digest;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        file.write(bytes, from, length);
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, BLOCK - filled);
            System.arraycopy(bytes, from + done, block, filled, part);
            filled += part;
            done += part;
            if (filled == BLOCK) {
                hand();
            }
        }
    }

    private void hand() throws IOException {
        running.await();
        byte[] full = filled == BLOCK ? block : Arrays.copyOf(block, filled);
        block = new byte[BLOCK];
        filled = 0;
        running = Aside.start(() -> {
            digest.update(full);
            return true;
        });
    }

    /** Closes the file once all its bytes are in the digest. */
    @Override
    public void close() throws IOException {
        try (file) {
            hand();
            running.await();
        }
    }
}
