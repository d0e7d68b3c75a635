// Photos are made small before they travel: a phone's camera makes more of them than anybody looks at.

/** Longest side of a photo that is sent. */
const SIDE = 2000;
/** Smaller files are sent as they are. */
const SMALL = 700_000;

/** The photo, or a smaller one of the same picture. What cannot be read is left for the server to refuse. */
export async function shrink(photo: File): Promise<File> {
  if (photo.size <= SMALL || !photo.type.startsWith("image/")) return photo;
  try {
    const picture = await createImageBitmap(photo, { imageOrientation: "from-image" });
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return small && small.size < photo.size ? new File([small], "photo.jpg", { type: "image/jpeg" }) : photo;
  } catch {
    return photo;
  }
}
