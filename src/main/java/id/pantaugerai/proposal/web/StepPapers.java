package id.pantaugerai.proposal.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import id.pantaugerai.account.Officer;
import id.pantaugerai.document.DocumentRefusedException;
import id.pantaugerai.land.AddLandDocument;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandDocumentUpload;
import id.pantaugerai.proposal.ProposalSummary;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes the papers that are sent with a step into the document room of the parcel. What
 * was taken stays, even when the step itself has to be corrected first.
 */
@Component
@RequiredArgsConstructor
class StepPapers {

	/** What the name of a field begins with; the kind of the document follows. */
	static final String FIELD = "berkas-";

	private final LandDocumentUpload uploads;

	/**
	 * Takes what was sent of the documents that are missing.
	 * @return what was refused, with the key of the reason
	 */
	Map<LandDocumentKind, String> take(ProposalSummary it, Set<LandDocumentKind> missing,
			Map<String, MultipartFile> sent, Officer officer) {
		Map<LandDocumentKind, String> refused = new EnumMap<>(LandDocumentKind.class);
		String step = step(it.id(), it.last().number() + 1);
		for (LandDocumentKind kind : missing) {
			MultipartFile file = sent.get(FIELD + kind);
			if (file != null && !file.isEmpty()) {
				try {
					uploads.add(new AddLandDocument(it.asset().id(), kind, null, step), file, officer);
				}
				catch (DocumentRefusedException ex) {
					refused.put(kind, "document.refused." + ex.reason());
				}
			}
		}
		return refused;
	}

	/** How a step names the documents that came with it. */
	static String step(long proposalId, int number) {
		return "usulan-%d-%d".formatted(proposalId, number);
	}

}
