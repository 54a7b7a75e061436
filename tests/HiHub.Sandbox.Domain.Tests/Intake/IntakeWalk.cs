using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>The way of a dossier from draft to acceptance; each step goes on from wherever the story stands before it.</summary>
internal static class IntakeWalk
{
    public static AcceptanceCheck[] AllChecks { get; } = Enum.GetValues<AcceptanceCheck>();

    public static Story ToDraft(this Story story) =>
        story.Case.State == ApplicationState.New
            ? story.Do(ActionName.CreateDraft, Office.App1, new CreateDraft.Input { Dossier = story.Dossier })
            : story;

    public static Story ToEntered(this Story story) => story.Do(ActionName.EnterDossier, Office.Int1, story.Entry());

    public static EnterDossier.Input Entry(this Story story) => new() { Organisation = "ORG1", Paper = Paper(story.Now), Dossier = story.Dossier };

    /// <summary>Handed in at the counter an hour ago.</summary>
    public static PaperReceipt Paper(DateTimeOffset now) =>
        new() { Channel = PaperChannel.Counter, ReceivedAt = now.AddHours(-1), BroughtBy = "Trần Thu Hà", Signed = true };

    public static Story Attach(this Story story, DocumentKind kind) => story.Do(ActionName.AddDocument, Office.App1, File(kind));

    public static Story WithDocuments(this Story story)
    {
        story.ToDraft();
        foreach (var kind in Papers.Asked(story.Dossier, story.Pack).Except(story.Case.Facts.Intake.Documents.Select(document => document.Kind)))
            story.Attach(kind);
        return story;
    }

    public static Story ToSubmitted(this Story story) =>
        story.Case.State is ApplicationState.New or ApplicationState.Draft ? story.WithDocuments().Do(ActionName.Submit, Office.App1) : story;

    public static Story ToAccepted(this Story story) =>
        story.Case.State < ApplicationState.Accepted ? story.ToSubmitted().Do(ActionName.Accept, Office.Int1, story.Acceptance()) : story;

    /// <summary>Everything passed, and whatever the machine still misses found satisfied.</summary>
    public static Accept.Input Acceptance(this Story story) =>
        new()
        {
            Passed = AllChecks,
            Satisfied =
            [
                .. Completeness.Check(story.Dossier, story.Pack, [.. story.Case.Facts.Intake.Documents.Select(document => document.Kind)])
                    .Select(lacking => new Satisfied { Path = lacking.Path, Reason = "Đã đối chiếu bản chính." }),
            ],
        };

    /// <summary>A small file of that kind.</summary>
    public static AddDocument.Input File(DocumentKind kind) =>
        new() { Kind = kind, FileName = $"{kind}.pdf", MediaType = "application/pdf", Bytes = 1_000, Hash = new string("0123456789abcdef"[(int)kind % 16], 64) };

    public static RequestSupplement.Input Lacking(params string[] reasons) =>
        new() { Deficiencies = [.. reasons.Select(reason => new RequestSupplement.Lack { Reason = reason, Text = $"Bổ sung nội dung {reason}." })] };

    /// <summary>An answer to every item of the open list.</summary>
    public static Supplement.Input Answers(this Story story) =>
        new() { Answers = [.. story.Case.Facts.Intake.OpenSupplement()!.Items.Select(item => new ItemAnswer { Item = item.Id, Text = "Đã bổ sung." })] };

    /// <summary>The refusal of an act that carries a second signature; null where it would be done.</summary>
    public static Refusal? Signed(this Story story, ActionName name, Actor actor, Actor second, object input)
    {
        var act = new Act(story.Case, actor, story.Now, story.Pack, Office.Calendar, story.Dossier) { SecondSigner = second };
        return ActionCatalogue.Of(name).Guard(act, input);
    }

    public static Role? SecondSignature(this Story story, ActionName name, Actor actor, object input) =>
        ActionCatalogue.Of(name).SecondSignature(story.Case, actor, input);
}
