using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>K03: a file whose bytes are already in the content store; an earlier file of the same kind stays.</summary>
public sealed class AddDocument : CaseAction<AddDocument.Input>
{
    private const double LargestFile = 50 * 1024 * 1024;
    private const long LargestDossier = 500L * 1024 * 1024;

    private static readonly ApplicationState[] s_closed =
    [
        ApplicationState.Submitted, ApplicationState.Accepted, ApplicationState.Appraising, ApplicationState.Consulting,
        ApplicationState.Council, ApplicationState.RuleDrafting, ApplicationState.PendingDecision,
    ];

    private static readonly HashSet<string> s_extensions = [".pdf", ".docx", ".xlsx", ".png", ".jpg", ".jpeg"];

    public sealed record Input
    {
        public required DocumentKind Kind { get; init; }

        [StringLength(200, MinimumLength = 1)]
        public required string FileName { get; init; }

        [StringLength(150, MinimumLength = 1)]
        public required string MediaType { get; init; }

        /// <summary>At most 50 MB.</summary>
        [Range(1d, LargestFile)]
        public required long Bytes { get; init; }

        /// <summary>Lower-case SHA-256.</summary>
        [StringLength(64, MinimumLength = 64)]
        public required string Hash { get; init; }
    }

    public override LocalText Title => new("Đính kèm giấy tờ", "Attach document");

    public override ActionKind Kind => ActionKind.Standing;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => PaperHands.WhyNot(@case, actor);

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (!s_extensions.Contains(Path.GetExtension(input.FileName).ToLowerInvariant()))
            yield return new("$.fileName", "file-type-not-allowed", "Chỉ nhận PDF, DOCX, XLSX, PNG, JPG.", "Only PDF, DOCX, XLSX, PNG and JPG are taken.");
        if (!input.Hash.All(char.IsAsciiHexDigitLower))
            yield return new("$.hash", "hash-malformed", "Mã băm phải là SHA-256 viết thường.", "The hash must be a lower-case SHA-256.");
    }

    protected override Refusal? Guard(Act act, Input input)
    {
        if (input.Kind != DocumentKind.OtherAuthorityPaper && s_closed.Contains(act.Case.State) && act.Case.TrialState == TrialState.New)
            return new(
                "dossier-closed",
                "Hồ sơ đã nộp: chỉ đính kèm được văn bản của cơ quan khác về cơ chế song song.",
                "The dossier is filed: only papers of another authority on a parallel regime may be attached.");
        var documents = act.Facts.Intake.Documents;
        if (documents.Any(document => document.Kind == input.Kind && document.Hash == input.Hash))
            return new("document-already-attached", "Tệp này đã được đính kèm.", "This file is already attached.");
        if (documents.Sum(document => document.Bytes) + input.Bytes > LargestDossier)
            return new("dossier-too-large", "Tổng dung lượng hồ sơ vượt 500 MB.", "The dossier's files exceed 500 MB in total.");
        return null;
    }

    protected override void Apply(Act act, Input input)
    {
        var document = new AttachedDocument(act.NewId("D"), input.Kind, input.FileName, input.MediaType, input.Bytes, input.Hash, act.Now);
        act.ChangeIntake(intake => intake with { Documents = [.. intake.Documents, document] });
    }
}
