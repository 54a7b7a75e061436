using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Numbers, rows and the answer, in one transaction.</summary>
public sealed partial class CaseDesk
{
    /// <summary>How long an idempotency key is remembered.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    internal static Refusal KeyReused { get; } =
        new("idempotency-key-reused", "Khóa chống gửi lặp đã được dùng cho một yêu cầu khác.", "The idempotency key was used for another request.");

    private static ActResult Replay(Idempotency answer, ActRequest request)
    {
        if (answer.RequestHash != Hash(request))
            throw new ActionRefusedException(KeyReused);
        return JsonSerializer.Deserialize<ActResult>(answer.Response, SandboxJson.Options)! with { Replayed = true };
    }

    private static string Hash(ActRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Reference} {request.Action} {request.Actor.Organisation}\n"));
        hash.AppendData(request.Json.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private async Task<ActResult> Commit(Lane lane, ActUnderWay work, ActRequest? request, Idempotency? expired, CancellationToken ct)
    {
        Settle(work, request?.Action, request?.Actor ?? Actor.System);
        var series = work.SeriesWanted;
        var numbered = series.Count > 0 || work.WantsDossierCode;
        // Without numbers everything is ready before the gate; with them, the contents that print them are frozen inside it.
        var ready = numbered ? default : Finish(work, request, expired, [], null);
        await _database.InTransaction(
            lane,
            async () =>
            {
                if (numbered)
                {
                    var (numbers, code) = await Allocate(lane, series, work.WantsDossierCode, ct);
                    ready = Finish(work, request, expired, numbers, code);
                }
                await lane.Write(ready.Statements, ct);
            },
            ct
        );
        return ready.Result;
    }

    private static void Settle(ActUnderWay work, ActionName? action, Actor actor)
    {
        work.TellOfEmptyParts();
        work.CloseProposals();
        work.ComputeClocks();
        work.SettleItems(action, actor);
        work.SettleTimers();
    }

    private (List<Statement> Statements, ActResult Result) Finish(
        ActUnderWay work, ActRequest? request, Idempotency? expired, IReadOnlyList<GivenNumber> numbers, string? dossierCode)
    {
        work.Freeze(numbers, dossierCode);
        var statements = work.Statements(_database.Tables);
        var result = Result(work);
        if (request?.IdempotencyKey is not null)
            statements.Add(Remember(request, result, expired));
        return (statements, result);
    }

    private Statement Remember(ActRequest request, ActResult result, Idempotency? expired)
    {
        var row = new Idempotency
        {
            Actor = request.Actor.PersonId,
            RequestKey = request.IdempotencyKey!,
            RequestHash = Hash(request),
            Status = result.PendingId is not null ? 202 : request.OpensCase ? 201 : 200,
            Response = JsonSerializer.SerializeToUtf8Bytes(result, SandboxJson.Options),
            At = _time.GetUtcNow(),
        };
        return expired is null ? _database.Tables.Idempotency.Insert(row) : _database.Tables.Idempotency.Update(row);
    }

    private static ActResult Result(ActUnderWay work)
    {
        var first = work.Written[0];
        return new()
        {
            Reference = work.Case.Reference,
            Version = work.Case.Version,
            State = work.Case.State,
            TrialState = work.Case.TrialState,
            StateCode = work.Case.StateCode,
            DossierCode = work.Case.DossierCode,
            EventSeq = first.Seq,
            EventHash = Convert.ToHexStringLower(first.Hash),
            PendingId = work.Proposed?.Id,
            AwaitsSignatureOf = work.Proposed?.SecondRole,
            Documents = [.. work.Documents.Select(row => new ActDocument(row.Id, row.Kind, row.NumberText, row.Sha256))],
        };
    }

    private async Task<(List<GivenNumber> Numbers, string? DossierCode)> Allocate(Lane lane, IReadOnlyList<Series> series, bool dossierCode, CancellationToken ct)
    {
        var numbers = new NumberAllocation(_database);
        var wanted = series.Select(one => numbers.Next(one.Issuer, one.Type, one.Period)).ToList();
        var today = OfficeTime.DayOf(_time.GetUtcNow());
        var code = dossierCode ? numbers.Next(_options.ReceivingUnit, "HS", int.Parse(today.ToString("yyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)) : null;
        await lane.Read(code is null ? wanted : [.. wanted, code], ct);
        return (
            [.. wanted.Select(fetch => new GivenNumber((int)fetch.Number!, fetch.Symbol, fetch.Digits))],
            code is null ? null : string.Create(CultureInfo.InvariantCulture, $"{_options.UnitCode}-{today:yyMMdd}-{code.Number:0000}")
        );
    }
}
