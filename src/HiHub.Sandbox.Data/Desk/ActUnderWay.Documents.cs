using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Documents the act freezes. Notices are issued with it; decisions are reserved, and signed before another act carries them.</summary>
internal sealed partial class ActUnderWay
{
    private readonly List<(CaseDocument Row, Series? Series, EventDraft By, string? Subject)> _made = [];

    public bool WantsDossierCode => _wantsDossierCode;

    public IReadOnlyList<Series> SeriesWanted => [.. _made.Where(made => made.Series is not null).Select(made => made.Series!.Value)];

    public IEnumerable<CaseDocument> Documents => _made.Select(made => made.Row);

    public void FreezeDocument(string template, string? subject)
    {
        var document = DocumentCatalogue.Of(template);
        // A decision is prepared, signed and carried by acts of its own; only the council's is made by the act that convenes it.
        if (document.IsDecision && template != "D02")
            return;
        var row = Row(NewId("V"), template, DocumentOrigin.Notice, DocumentState.Issued);
        _made.Add((row, Series.Of(document, OfficeTime.DayOf(now).Year), Events[^1], subject));
    }

    /// <summary>Gives numbers in the order asked, then freezes the contents that print them.</summary>
    public void Freeze(IReadOnlyList<GivenNumber> numbers, string? dossierCode)
    {
        if (dossierCode is not null)
            Case.Numbered(dossierCode);
        var next = 0;
        foreach (var (row, series, by, subject) in _made)
        {
            if (series is { } one)
                (row.Series, row.Number, row.NumberText) = (one.Name, numbers[next].Number, one.Print(numbers[next++]));
            row.Content ??= Content(row, by, subject);
            row.Sha256 = Convert.ToHexStringLower(SHA256.HashData(row.Content));
            row.Size = row.Content.Length;
            row.EventSeq = (file.Head?.Seq ?? 0) + Events.IndexOf(by) + 1;
            by.Documents.Add(row);
            Send("render-document", new("render-document", row.Id, Case.Reference, subject, StateCodes(), now));
        }
    }

    private void Reserve(PreparedContent prepared, EventDraft draft)
    {
        var row = Row(prepared.Id, prepared.Template, DocumentOrigin.Decision, DocumentState.Reserved);
        row.Content = Encoding.UTF8.GetBytes(prepared.ContentJson);
        _made.Add((row, Series.Of(DocumentCatalogue.Of(prepared.Template), OfficeTime.DayOf(now).Year), draft, null));
    }

    private CaseDocument Row(string id, string template, DocumentOrigin origin, DocumentState state) => new()
    {
        Reference = Case.Reference,
        Id = id,
        Origin = origin,
        State = state,
        Kind = template,
        MediaType = "application/json",
        At = now,
        By = request?.Actor.PersonId ?? Actor.System.PersonId,
    };

    private byte[] Content(CaseDocument row, EventDraft by, string? subject) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new NoticeContent
            {
                Template = row.Kind,
                DocumentId = row.Id,
                Number = row.NumberText,
                Reference = Case.Reference,
                DossierCode = Case.DossierCode,
                CaseTitle = Case.Title,
                Organisation = Case.Organisation,
                ApplicantName = _dossier?.Applicant?.Name,
                Regime = Case.Regime,
                Authority = Pack.Authority.Vi,
                State = Case.StateName.Vi,
                Act = by.Type,
                By = by.Actor.PersonId,
                For = by.Actor.OnBehalfOf,
                At = now,
                Subject = subject,
                Notice = DocumentCatalogue.Of(row.Kind).Notice?.Vi,
                Due = [.. _clocks.Where(clock => !clock.Clock.IsClosed).Select(clock => new NoticeDue(clock.Row.Kind, DueAt(clock)))],
                Input = by.InputElement(),
            },
            SandboxJson.Options
        );
}
