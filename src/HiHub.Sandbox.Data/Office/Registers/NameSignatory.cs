using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Enters who signs which documents of an organisation, in which form and for how long.</summary>
public sealed class NameSignatory : OfficeAction<NameSignatory.Input>
{
    public sealed record Input
    {
        [StringLength(64, MinimumLength = 1)]
        public required string Person { get; init; }

        [StringLength(32, MinimumLength = 1)]
        public required string Organisation { get; init; }

        /// <summary>Catalogue codes of decisions: the register is asked for no other document.</summary>
        [MinLength(1), MaxLength(40)]
        public required IReadOnlyList<string> Documents { get; init; }

        public required SignForm SignForm { get; init; }

        [StringLength(120, MinimumLength = 1)]
        public required string Position { get; init; }

        [StringLength(200, MinimumLength = 1)]
        public required string Paper { get; init; }

        public required DateOnly Since { get; init; }

        /// <summary>The last day; null: until it is ended.</summary>
        public DateOnly? Until { get; init; }
    }

    private static readonly Refusal s_named =
        new("signatory-named", "Người này đã có trong sổ cho cùng văn bản, hình thức ký và thời gian.", "The person is in the register already for the same document, form and time.");

    public override LocalText Title => new("Ghi người ký vào sổ", "Name a signatory");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        foreach (var (at, code) in input.Documents.Index())
            if (DocumentCatalogue.Find(code) is not { IsDecision: true })
                errors.Add(new($"$.documents[{at}]", "document-not-signed-here", $"«{code}» không phải văn bản quyết định mà sổ người ký áp dụng.", $"“{code}” is no decision that the register of signatories is asked for."));
        if (input.Until < input.Since)
            errors.Add(new("$.until", "before-since", "Không được trước ngày bắt đầu.", "Must not lie before the first day."));
        errors.AddRange(new[]
        {
            PeopleRules.WhyNotFuture("$.until", input.Until, act), PeopleRules.WhyNotShown("$.position", input.Position), PeopleRules.WhyNotShown("$.paper", input.Paper),
        }.OfType<FieldError>());
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input)
    {
        if (await act.WhyNotOpen(input.Person) is { } closed)
            return closed;
        if (await act.Organisation(input.Organisation) is null)
            return PeopleRules.OrganisationUnknown;
        var held = (await act.RolesOf(input.Person)).Where(role => role.Organisation == input.Organisation).Select(role => role.Role).ToList();
        return WhyNotTheirs(input, held) ?? WhyNotIn(input, act.Law.Packs) ?? (await IsNamed(act, input) ? s_named : null);
    }

    protected override Task Apply(OfficeAct act, Input input)
    {
        act.Db.Signatories.Add(new()
        {
            Id = act.NewId("K"),
            Person = input.Person,
            Organisation = input.Organisation,
            Documents = string.Join(',', input.Documents.Distinct()),
            SignForm = input.SignForm,
            Position = input.Position.Trim(),
            Paper = input.Paper.Trim(),
            Since = OfficeTime.StartOf(input.Since),
            Until = End(input),
        });
        return Task.CompletedTask;
    }

    private static Refusal? WhyNotTheirs(Input input, List<Role> held)
    {
        foreach (var document in input.Documents.Select(DocumentCatalogue.Of))
            if (!held.Contains(document.Signer!.Value))
            {
                var role = document.Signer.Value.ToString().ToUpperInvariant();
                return new(
                    "signatory-without-role",
                    $"Văn bản {document.Code} do vai trò {role} ký; người này không giữ vai trò đó ở {input.Organisation}.",
                    $"Document {document.Code} is signed by {role}; the person does not hold that role at {input.Organisation}.");
            }
        return null;
    }

    // Where every regime that the organisation decides forbids delegation, such an entry could never be used.
    private static Refusal? WhyNotIn(Input input, IEnumerable<RegimePack> packs) =>
        input.SignForm is SignForm.Tl or SignForm.Tuq
        && packs.Where(pack => DecidingAuthority.MayBe(input.Organisation, pack)).All(pack => !pack.DelegationAllowed)
            ? new(
                "sod-7",
                "Thẩm quyền quyết định không được ủy quyền: chỉ ký TM. hoặc KT., không ký TL. hoặc TUQ.",
                "The power to decide is not delegated: sign TM. or KT., never TL. or TUQ.")
            : null;

    private static async Task<bool> IsNamed(OfficeAct act, Input input)
    {
        var (since, until) = (OfficeTime.StartOf(input.Since), End(input));
        var same = await act.Db.Signatories.Where(row => row.Person == input.Person && row.Organisation == input.Organisation && row.SignForm == input.SignForm && row.EndedAt == null)
            .ToListAsync(act.Stop);
        return same.Exists(row => (row.Until is null || since < row.Until) && (until is null || row.Since < until) && input.Documents.Any(row.Covers));
    }

    private static DateTimeOffset? End(Input input) => input.Until is { } day ? OfficeTime.EndOf(day) : null;
}
