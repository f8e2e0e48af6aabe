package org.skinprimer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The executable jar with all its libraries, but the empty program in it. */
final class PeerJar {

	private static final String CLASSES = "BOOT-INF/classes/";

	private PeerJar() {
	}

	/**
	 * Makes it.
	 * @param shipped the executable jar of the website
	 * @param peer where the other goes
	 */
	static Path make(Path shipped, Path peer) throws IOException {
		try (JarFile from = new JarFile(shipped.toFile());
				JarOutputStream to = new JarOutputStream(Files.newOutputStream(peer), manifest(from))) {
			for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				if (!isOurs(entry.getName())) {
					copy(from, entry, to);
				}
			}
			for (Class<?> type : new Class<?>[] { EmptyProgram.class, EmptyProgram.Greeting.class }) {
				String name = type.getName().replace('.', '/') + ".class";
				try (InputStream bytes = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
					add(CLASSES + name, bytes.readAllBytes(), to);
				}
			}
		}
		return peer;
	}

	/** Whether it belongs to the website; the folder of the classes has to be there. */
	private static boolean isOurs(String name) {
		return name.startsWith(CLASSES) && !name.equals(CLASSES)
				|| name.startsWith("META-INF/") && !name.startsWith("META-INF/services/");
	}

	private static Manifest manifest(JarFile from) throws IOException {
		Manifest manifest = new Manifest(from.getManifest());
		manifest.getMainAttributes().put(new Attributes.Name("Start-Class"), EmptyProgram.class.getName());
		return manifest;
	}

	private static void copy(JarFile from, ZipEntry entry, JarOutputStream to) throws IOException {
		try (InputStream bytes = from.getInputStream(entry)) {
			add(entry.getName(), bytes.readAllBytes(), to);
		}
	}

	/** Libraries have to be stored as they are, so all is. */
	private static void add(String name, byte[] bytes, JarOutputStream to) throws IOException {
		CRC32 sum = new CRC32();
		sum.update(bytes);
		ZipEntry entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		entry.setCrc(sum.getValue());
		to.putNextEntry(entry);
		to.write(bytes);
		to.closeEntry();
	}

}
