package org.skinprimer.web;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.brand.Brand;
import org.skinprimer.brand.BrandPicture;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.Site;

/** Serves the files of the design and the pictures of the articles. */
@Controller
class FileController {

	private static final CacheControl YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final MediaType DRAWING = MediaType.valueOf("image/svg+xml");

	/**
	 * Drawings may style themselves, and may do nothing else. All other files keep the
	 * policy of every answer.
	 */
	private static final String DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

	private static final Pattern FORMER_PICTURE = Pattern.compile("/assets/([a-z0-9-]+)\\.[0-9a-f]{8}\\.(png|svg)");

	private final Assets assets;

	FileController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping("/assets/**")
	ResponseEntity<byte[]> asset(PagePath path, Site site) {
		return this.assets.at(path.value())
			.map((asset) -> file(asset.type(), asset.bytes(), YEAR))
			.or(() -> this.assets.onceAt(path.value(), site.settings().brand().style())
				.or(() -> formerPicture(path.value(), site))
				.map(FileController::moved))
			.orElseThrow(() -> new NotFound(path));
	}

	@GetMapping("/favicon.ico")
	ResponseEntity<byte[]> icon(Site site) {
		CacheControl keep = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
		Optional<PictureFile> own = site.library().picture(BrandPicture.ICON, site.settings().brand());
		if (own.isPresent()) {
			return file(MediaType.valueOf(own.get().type()), own.get().bytes(), keep);
		}
		Assets.Asset icon = this.assets.at(this.assets.icon(site.settings().brand().style())).orElseThrow();
		return file(icon.type(), icon.bytes(), keep);
	}

	/**
	 * Where a picture is now that earlier versions of the program had among their files.
	 */
	private static Optional<String> formerPicture(String address, Site site) {
		Brand brand = site.settings().brand();
		Matcher picture = FORMER_PICTURE.matcher(address);
		if (!picture.matches()) {
			return Optional.empty();
		}
		return (picture.group(2).equals("svg") ? site.library().picture(BrandPicture.ICON, brand)
				: site.library().share(picture.group(1), brand))
			.map(PictureFile::address);
	}

	@GetMapping("/pictures/**")
	ResponseEntity<byte[]> picture(PagePath path, Site site) {
		Optional<PictureFile> picture = site.picture(path.value());
		if (picture.isPresent()) {
			return file(MediaType.valueOf(picture.get().type()), picture.get().bytes(), YEAR);
		}
		// A page that was sent before its picture changed still asks for the old one.
		return site.library()
			.pictureOnceAt(path.value())
			.map((now) -> moved(now.address()))
			.orElseThrow(() -> new NotFound(path));
	}

	private static ResponseEntity<byte[]> moved(String address) {
		return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, address).build();
	}

	private static ResponseEntity<byte[]> file(MediaType type, byte[] bytes, CacheControl keep) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(type).cacheControl(keep);
		if (type.equalsTypeAndSubtype(DRAWING)) {
			answer.header("Content-Security-Policy", DRAWING_POLICY);
		}
		return answer.body(bytes);
	}

}
