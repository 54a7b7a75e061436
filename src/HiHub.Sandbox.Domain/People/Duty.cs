namespace HiHub.Sandbox.Domain.People;

/// <summary>A rule about people in words: the code of its refusal and the place that keeps it.</summary>
public sealed record Duty(string Name, string Code, LocalText Rule, string HeldBy)
{
    public static IReadOnlyList<Duty> All { get; } =
    [
        new("SOD-1", "sod-1", new(
            "Không ai vừa chuẩn bị vừa quyết định một hồ sơ, kể cả qua người được ủy quyền.",
            "Nobody prepares and decides the same case, neither in person nor through another."), "Policy; key (case, person) of case_side"),
        new("SOD-2", "sod-2", new(
            "Thành viên Hội đồng kê khai xung đột lợi ích trước khi chấm điểm; có xung đột thì mất quyền xem, quyền biểu quyết và không tính vào số thành viên dự họp cần có.",
            "A council member declares before scoring; a conflict takes away access and vote, and the quorum is counted without them."), "Score; Policy; Visibility; CouncilMeeting"),
        new("SOD-3", "sod-3", new(
            "Người soạn bộ thông số, lịch, quy trình không phê duyệt bản của mình.",
            "The author of figures, a calendar or a procedure does not approve them."), "OfficeDesk, PublishLawDraft"),
        new("SOD-4", "sod-4", new(
            "Quản trị viên không xem hồ sơ; chỉ mở khẩn cấp một hồ sơ khi có lý do, người thứ hai xác nhận, trong 60 phút, có báo cơ quan giám sát.",
            "An administrator sees no case; in an emergency one case, with a reason, a second person, for 60 minutes, and oversight is told."), "Visibility; OfficeDesk, BreakGlass"),
        new("SOD-5", "sod-5", new(
            "Người chuẩn bị điều chỉnh, gia hạn, tạm dừng không quyết định việc đó.",
            "Whoever prepared an adjustment, extension or suspension does not decide it."), "Policy; Suspend"),
        new("SOD-6", "sod-6", new(
            "Người lập phát hiện không đóng phát hiện đó; ủy quyền cho người khác cũng vậy.",
            "Whoever raised a finding does not close it, nor through another."), "CloseFinding"),
        new("SOD-7", "sod-7", new(
            "Văn bản quyết định ký TM. hoặc KT.; không ký TL., TUQ. nơi pháp luật không cho ủy quyền.",
            "A decision is signed TM. or KT., never TL. or TUQ. where the law forbids delegation."), "SignDecision"),
        new("SOD-8", "not-your-organisation", new(
            "Người thuộc hai tổ chức chỉ làm việc cho một tổ chức, chọn khi đăng nhập.",
            "A person of two organisations acts for one at a time, chosen at sign-in."), "sign-in; Policy; Visibility"),
        new("Conflict", "conflict-of-interest, excluded-by-interest", new(
            "Cùng tổ chức, cùng mã số thuế, quan hệ gia đình, cổ phần đã đăng ký: tự động bị loại khi hồ sơ được nộp hoặc khi quan hệ được biết.",
            "Same organisation, same tax code, registered family or shareholding ties: out by themselves, when the case is filed or the tie becomes known."), "Ties; TieSweep; Exclude"),
        new("Authorisation", "authorisation-missing, authorisation-scope, authorisation-ended", new(
            "APA ký trong phạm vi và thời hạn giấy ủy quyền; việc soạn thảo và việc vì an toàn không cần giấy; người đại diện theo pháp luật không cần giấy.",
            "APA signs within scope and term of the letter; drafting and safety need none; the legal representative needs none."), "Policy"),
        new("Delegation", "delegation-scope, not-delegable", new(
            "Ủy quyền có thời hạn và phạm vi, trong cùng cơ quan và cùng phía, không ủy quyền lại, tự hết hạn, ghi «thay» trên mọi việc; không chuyển thẩm quyền quyết định nơi cơ chế không cho phép.",
            "Delegation is boxed in time and scope, inside one agency and one side, never passed on, ends by itself, is printed as “for” on every act, and never carries a decision where the regime forbids it."), "Policy; Actors"),
        new("Second signature", "second-signer-is-proposer", new(
            "Chữ ký thứ hai là của người khác; người đề nghị và người được đề nghị thay đều không ký.",
            "The second signature is another person's: neither who proposed nor in whose stead."), "SecondSignature"),
    ];
}
