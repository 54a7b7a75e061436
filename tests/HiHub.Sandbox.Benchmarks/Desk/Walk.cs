using System.Text.Json;
using HiHub.Sandbox.Benchmarks.Hosting;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Benchmarks.Desk;

/// <summary>One act of the walk; <paramref name="DaysBefore"/>: working days that pass before everybody does it.</summary>
internal sealed record WalkStep(ActionName Action, Actor Actor, ReadOnlyMemory<byte> Input, int DaysBefore = 0, bool AnyVersion = false)
{
    public ActRequest Of(WalkedCase @case) =>
        new(@case.Reference, Action, Input, Actor, @case.Reference is null ? null : AnyVersion ? "*" : $"\"{@case.Version}\"") { AuthMethod = "password", Ip = "127.0.0.1" };
}

/// <summary>A case under way.</summary>
internal sealed class WalkedCase
{
    public string? Reference { get; private set; }

    public int Version { get; private set; }

    public void Became(ActResult result)
    {
        if (result.Errors.Count > 0)
            throw new InvalidOperationException($"{result.Errors[0].Path}: {result.Errors[0].En}");
        (Reference, Version) = (result.Reference, result.Version);
    }
}

/// <summary>The application's path with a real dossier, from draft to the council's scores: the mix of acts that is measured.</summary>
internal sealed class Walk
{
    private static readonly string[] s_council = ["chr1", "cmb1", "cmb2", "cmb3", "cmb4", "cmb5", "cmb6"];

    private readonly RegimePack _pack;
    private readonly LegalCalendar _calendar;
    private readonly Dossier _dossier;

    public Walk(LawBook law)
    {
        var file = File.ReadAllBytes(Path.Combine(Page.Root(), "tests", "dossiers", "token-payment.json"));
        _dossier = DossierReader.Read(file).Dossier ?? throw new InvalidOperationException("token-payment.json is not a dossier.");
        _pack = law.InForce(_dossier.Regime!, OfficeTime.DayOf(Office.Opening))!;
        _calendar = law.Calendar;
        Steps = [.. Filing(), .. Review(), .. Council()];
    }

    public IReadOnlyList<WalkStep> Steps { get; }

    /// <summary>Lets the step's working days pass.</summary>
    public void Wait(WalkStep step, WalkTime time)
    {
        if (step.DaysBefore > 0)
            time.MoveTo(OfficeTime.At(_calendar.AddWorkingDays(OfficeTime.DayOf(time.GetUtcNow()), step.DaysBefore), new TimeOnly(9, 0)));
    }

    private IEnumerable<WalkStep> Filing()
    {
        yield return Step(ActionName.CreateDraft, "apa1", new CreateDraft.Input { Dossier = _dossier });
        yield return Step(ActionName.SaveDossier, "apa1", new SaveDossier.Input { Dossier = _dossier });
        foreach (var kind in Papers.Asked(_dossier, _pack))
            yield return Step(ActionName.AddDocument, "apa1", Paper(kind));
        yield return Step(ActionName.Submit, "app1", new NoInput(), days: 1);
        yield return Step(ActionName.Accept, "int1", new Accept.Input { Passed = Enum.GetValues<AcceptanceCheck>() }, days: 1);
    }

    private IEnumerable<WalkStep> Review()
    {
        yield return Step(ActionName.Assign, "hod1", new Assign.Input { Handler = "hnd1", Note = "Thụ lý, báo cáo kết quả theo thời hạn trên phiếu kiểm soát." }, days: 1);
        yield return Step(ActionName.ConfirmRiskLevel, "hnd1", new ConfirmRiskLevel.Input { Level = RiskLevel.L3 });
        yield return Step(ActionName.Consult, "hnd1", new Consult.Input
        {
            Agencies = [Agency("NHNN-KV1", "Khâu quy đổi có thuộc cung ứng dịch vụ thanh toán không?"), Agency("CATP", "Biện pháp bảo đảm an ninh có đủ không?"), Agency("STP", "Vướng mắc pháp lý có tồn tại không?")],
        });
        yield return Opinion("con-police", "Thống nhất; đề nghị kết nối cảnh báo giao dịch đáng ngờ.");
        yield return Opinion("leg1", "Có vướng mắc pháp lý; thẩm quyền được nêu tại ý kiến riêng.");
        yield return Step(ActionName.GiveLegalOpinion, "leg1", new GiveLegalOpinion.Input { Text = "Khoản 6 Điều 8 chưa phân biệt quy đổi tài sản với sử dụng phương tiện thanh toán.", ObstacleExists = true });
        yield return Opinion("con-sbv", "Đơn vị chấp nhận thanh toán chỉ nhận Đồng Việt Nam; báo cáo dòng tiền hằng quý.");
    }

    private IEnumerable<WalkStep> Council()
    {
        var convened = _calendar.AddWorkingDays(OfficeTime.DayOf(Office.Opening), 4);
        yield return Step(ActionName.ConveneCouncil, "hod1", new ConveneCouncil.Input
        {
            MeetsOn = _calendar.AddWorkingDays(convened, 5),
            Chair = "chr1",
            Secretary = "csc1",
            Members = [.. s_council.Select(person => new ConveneCouncil.Member { Person = person, Organisation = People.Of(person).Organisation })],
        }, days: 1);
        foreach (var person in s_council)
            yield return Step(ActionName.DeclareConflict, person, new Domain.People.DeclareConflict.Input { HasConflict = false }, any: true);
        foreach (var person in s_council)
            yield return Step(ActionName.Score, person, new Score.Input
            {
                Innovation = 4,
                PublicBenefit = 4,
                Readiness = 3,
                RiskControl = 4,
                ParticipantProtection = 4,
                LearningForLaw = 5,
                Comment = "Hồ sơ đầy đủ, kế hoạch khả thi.",
            }, days: person == s_council[0] ? 5 : 0, any: true);
    }

    private static AddDocument.Input Paper(DocumentKind kind) => new()
    {
        Kind = kind,
        FileName = $"{(int)kind:D2}.pdf",
        MediaType = "application/pdf",
        Bytes = 180_000 + (int)kind,
        Hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([(byte)kind])),
    };

    private static Consult.Agency Agency(string organisation, string question) => new() { Organisation = organisation, Questions = [question] };

    private static WalkStep Opinion(string who, string text) =>
        Step(ActionName.Opine, who, new Opine.Input { Verdict = OpinionVerdict.Agree, Text = text }, any: true);

    private static WalkStep Step<T>(ActionName action, string who, T input, int days = 0, bool any = false) =>
        new(action, People.Of(who), JsonSerializer.SerializeToUtf8Bytes(input, SandboxJson.Options), days, any);
}
