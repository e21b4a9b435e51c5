; of sources with the digest 551de4804cab6a98, by numba 0.68.1 and llvmlite 0.50.0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop7exploreB2v1B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr %arg.c) unnamed_addr {
B0:
  %.12.i = getelementptr i8, ptr %arg.c, i64 432
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !0
  %.35.i = getelementptr i8, ptr %arg.c, i64 440
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.38.i = getelementptr i8, ptr %arg.c, i64 448
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.76.i = sub i64 %.39.i, %.36.i
  %.12155.not.i = icmp slt i64 %.76.i, 1
  br i1 %.12155.not.i, label %B36.preheader, label %B324.endif.preheader.i

B324.endif.preheader.i:                           ; preds = %B0
  %.25.i = getelementptr i8, ptr %arg.c, i64 40
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !0
  %.21.i = getelementptr i8, ptr %arg.c, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.8.i = getelementptr i8, ptr %arg.c, i64 24
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !0
  %0 = inttoptr i64 %.9.i to ptr
  %1 = inttoptr i64 %.22.i to ptr
  %2 = inttoptr i64 %.26.i to ptr
  br label %B324.endif.i

B404.i:                                           ; preds = %B324.endif.i, %B404.i
  %place.2.1.i = phi i64 [ %.208.i, %B404.i ], [ %.192.i, %B324.endif.i ]
  %.206.i = add nsw i64 %place.2.1.i, 1
  %.208.i = and i64 %.206.i, %.13.i
  %.215.idx.i = shl i64 %.208.i, 4
  %.215.i = getelementptr i8, ptr %0, i64 %.215.idx.i
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !0
  %.217.i = icmp sgt i64 %.216.i, -1
  br i1 %.217.i, label %B404.i, label %B450.i

B450.i:                                           ; preds = %B404.i, %B324.endif.i
  %.234.idx.pre-phi.i = phi i64 [ %.201.idx.i, %B324.endif.i ], [ %.215.idx.i, %B404.i ]
  %.227.i = getelementptr i64, ptr %2, i64 %.1275456.i
  %.228.i = load i64, ptr %.227.i, align 8, !noalias !0
  %.234.i = getelementptr i8, ptr %0, i64 %.234.idx.pre-phi.i
  store i64 %.166.i, ptr %.234.i, align 8, !noalias !0
  %.242.i = getelementptr i8, ptr %.234.i, i64 8
  store i64 %.228.i, ptr %.242.i, align 8, !noalias !0
  %.121.i = icmp ugt i64 %.1205357.i, 1
  br i1 %.121.i, label %B324.endif.i, label %B516.loopexit.i

B516.loopexit.i:                                  ; preds = %B450.i
  %.259.pre.i = load i64, ptr %.38.i, align 8, !noalias !0
  br label %B36.preheader

B324.endif.i:                                     ; preds = %B450.i, %B324.endif.preheader.i
  %.1205357.i = phi i64 [ %.130.i, %B450.i ], [ %.76.i, %B324.endif.preheader.i ]
  %.1275456.i = phi i64 [ %.134.i, %B450.i ], [ %.36.i, %B324.endif.preheader.i ]
  %.130.i = add nsw i64 %.1205357.i, -1
  %.134.i = add i64 %.1275456.i, 1
  %.165.i = getelementptr i64, ptr %1, i64 %.1275456.i
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.5.i.i = mul i64 %.166.i, -7046029254386353131
  %.6.i.i = lshr i64 %.5.i.i, 29
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.192.i = and i64 %.7.i.i, %.13.i
  %.201.idx.i = shl i64 %.192.i, 4
  %.201.i = getelementptr i8, ptr %0, i64 %.201.idx.i
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.203.i = icmp sgt i64 %.202.i, -1
  br i1 %.203.i, label %B404.i, label %B450.i

B36.preheader:                                    ; preds = %B516.loopexit.i, %B0
  %.259.i = phi i64 [ %.259.pre.i, %B516.loopexit.i ], [ %.39.i, %B0 ]
  store i64 %.259.i, ptr %.35.i, align 8, !noalias !0
  %.37 = getelementptr i8, ptr %arg.c, i64 640
  %.38.pre = load i64, ptr %.37, align 8
  %.8.i1 = getelementptr i8, ptr %arg.c, i64 208
  %.12.i3 = getelementptr i8, ptr %arg.c, i64 248
  %.29.i = getelementptr i8, ptr %arg.c, i64 616
  %.16.i5 = getelementptr i8, ptr %arg.c, i64 192
  %.220.i = getelementptr i8, ptr %arg.c, i64 648
  %.226.i = getelementptr i8, ptr %arg.c, i64 664
  %sunkaddr94 = getelementptr i8, ptr %arg.c, i64 632
  %sunkaddr96 = getelementptr i8, ptr %arg.c, i64 584
  %sunkaddr97 = getelementptr i8, ptr %arg.c, i64 528
  %sunkaddr98 = getelementptr i8, ptr %arg.c, i64 536
  %sunkaddr99 = getelementptr i8, ptr %arg.c, i64 592
  %sunkaddr100 = getelementptr i8, ptr %arg.c, i64 152
  %sunkaddr102 = getelementptr i8, ptr %arg.c, i64 656
  %.12.i12 = getelementptr i8, ptr %arg.c, i64 256
  %.20.i14 = getelementptr i8, ptr %arg.c, i64 88
  %.44.i16 = getelementptr i8, ptr %arg.c, i64 144
  %.48.i18 = getelementptr i8, ptr %arg.c, i64 56
  %.52.i20 = getelementptr i8, ptr %arg.c, i64 64
  %.56.i = getelementptr i8, ptr %arg.c, i64 72
  %.16.i22 = getelementptr i8, ptr %arg.c, i64 96
  %.271.i = getelementptr i8, ptr %arg.c, i64 464
  %sunkaddr.i = getelementptr i8, ptr %arg.c, i64 480
  %sunkaddr22.i = getelementptr i8, ptr %arg.c, i64 24
  %sunkaddr23.i = getelementptr i8, ptr %arg.c, i64 8
  %sunkaddr24.i = getelementptr i8, ptr %arg.c, i64 16
  %.1019.i = getelementptr i8, ptr %arg.c, i64 672
  %.1024.i = getelementptr i8, ptr %arg.c, i64 680
  %.1027.i = getelementptr i8, ptr %arg.c, i64 688
  %sunkaddr107 = getelementptr i8, ptr %arg.c, i64 544
  %sunkaddr109 = getelementptr i8, ptr %arg.c, i64 488
  %sunkaddr111 = getelementptr i8, ptr %arg.c, i64 496
  %sunkaddr113 = getelementptr i8, ptr %arg.c, i64 504
  %sunkaddr114 = getelementptr i8, ptr %arg.c, i64 624
  %sunkaddr115 = getelementptr i8, ptr %arg.c, i64 512
  %.28.i51 = getelementptr i8, ptr %arg.c, i64 104
  %.94.i = getelementptr i8, ptr %arg.c, i64 224
  %.122.i = getelementptr i8, ptr %arg.c, i64 600
  %.130.i66 = getelementptr i8, ptr %arg.c, i64 232
  %.14.i.i = getelementptr i8, ptr %arg.c, i64 272
  %.29.i1.i = getelementptr i8, ptr %arg.c, i64 112
  %.32.i.i = getelementptr i8, ptr %arg.c, i64 120
  %.35.i.i = getelementptr i8, ptr %arg.c, i64 128
  %.11.i27.i = getelementptr i8, ptr %arg.c, i64 552
  %.164.i.i = getelementptr i8, ptr %arg.c, i64 328
  %.61.i.i29.i = getelementptr i8, ptr %arg.c, i64 560
  %sunkaddr19.i.i = getelementptr i8, ptr %arg.c, i64 304
  %sunkaddr20.i.i = getelementptr i8, ptr %arg.c, i64 296
  %sunkaddr22.i.i = getelementptr i8, ptr %arg.c, i64 312
  %sunkaddr32.i30.i = getelementptr i8, ptr %arg.c, i64 568
  %sunkaddr51.i31.i = getelementptr i8, ptr %arg.c, i64 336
  %.11.i47.i = getelementptr i8, ptr %arg.c, i64 200
  %.26.i52.i = getelementptr i8, ptr %arg.c, i64 520
  %.15.i64.i = getelementptr i8, ptr %arg.c, i64 136
  %.19.i65.i = getelementptr i8, ptr %arg.c, i64 472
  %.46319.i.i = getelementptr i8, ptr %arg.c, i64 264
  %.11.i72.i = getelementptr i8, ptr %arg.c, i64 280
  %.505.i.i = getelementptr i8, ptr %arg.c, i64 288
  %.480.i.i = getelementptr i8, ptr %arg.c, i64 48
  %.467.i.i = getelementptr i8, ptr %arg.c, i64 80
  %.1256.i.i = getelementptr i8, ptr %arg.c, i64 696
  %.22.i7.i = getelementptr i8, ptr %arg.c, i64 576
  %.19.i.i = getelementptr i8, ptr %arg.c, i64 320
  %.207.i181.i = getelementptr i8, ptr %arg.c, i64 160
  %.555.i = getelementptr i8, ptr %arg.c, i64 168
  %.620.i = getelementptr i8, ptr %arg.c, i64 176
  %.629.i = getelementptr i8, ptr %arg.c, i64 184
  %sunkaddr124 = getelementptr i8, ptr %arg.c, i64 240
  %sunkaddr125 = getelementptr i8, ptr %arg.c, i64 608
  br label %B36

B36:                                              ; preds = %B1052.endif, %B36.preheader
  %.38 = phi i64 [ %.38.pre, %B36.preheader ], [ 0, %B1052.endif ]
  switch i64 %.38, label %B36.B800_crit_edge [
    i64 0, label %B100
    i64 1, label %B36.B502_crit_edge
  ]

B36.B800_crit_edge:                               ; preds = %B36
  %.221.pre = load i64, ptr %.1024.i, align 8
  %.224.pre = load i64, ptr %.1019.i, align 8
  br label %B800

B36.B502_crit_edge:                               ; preds = %B36
  %.165.pre = load i64, ptr %.220.i, align 8
  br label %B502

B100:                                             ; preds = %B36
  %.9.i2 = load i64, ptr %.8.i1, align 8, !noalias !3
  %.13.i4 = load i64, ptr %.12.i3, align 8, !noalias !3
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !3
  %.31.not.i = icmp eq i64 %.30.i, 0
  br i1 %.31.not.i, label %common.ret, label %B226.preheader.i

B226.preheader.i:                                 ; preds = %B100
  %.17.i6 = load i64, ptr %.16.i5, align 8, !noalias !3
  %3 = inttoptr i64 %.9.i2 to ptr
  %4 = inttoptr i64 %.17.i6 to ptr
  br label %B226.i

B226.i:                                           ; preds = %B586.i, %B226.preheader.i
  %.3859.i = phi i64 [ %.63.i, %B586.i ], [ %.30.i, %B226.preheader.i ]
  %5 = getelementptr i32, ptr %3, i64 %.3859.i
  %.45.i7 = getelementptr i8, ptr %5, i64 -4
  %.46.i8 = load i32, ptr %.45.i7, align 4, !noalias !3
  %.47.i = sext i32 %.46.i8 to i64
  %.49.i = add nsw i64 %.3859.i, -2
  %.51.i9 = getelementptr i32, ptr %3, i64 %.49.i
  %.52.i = load i32, ptr %.51.i9, align 4, !noalias !3
  %.53.i10 = sext i32 %.52.i to i64
  %.63.i = sub i64 %.49.i, %.53.i10
  store i64 %.63.i, ptr %.29.i, align 8, !noalias !3
  %.69.i = getelementptr i8, ptr %4, i64 %.47.i
  %.70.i = load i8, ptr %.69.i, align 1, !noalias !3
  %.72.not.i = icmp eq i8 %.70.i, 2
  br i1 %.72.not.i, label %B586.i, label %B444.endif.i

B476.i:                                           ; preds = %B476.preheader32.i, %B476.i
  %.1646163.i = phi i64 [ %.171.3.i, %B476.i ], [ %.1646163.unr.i, %B476.preheader32.i ]
  %6 = shl i64 %.1646163.i, 2
  %scevgep44.i = getelementptr i8, ptr %scevgep40.i, i64 %6
  %scevgep45.i = getelementptr i8, ptr %scevgep44.i, i64 -8
  %.203.i11 = load i32, ptr %scevgep45.i, align 4, !noalias !3
  %sunkaddr71.i = getelementptr i8, ptr %sunkaddr69.i, i64 %6
  store i32 %.203.i11, ptr %sunkaddr71.i, align 4, !noalias !3
  %scevgep61.i = getelementptr i8, ptr %scevgep44.i, i64 -4
  %.203.1.i = load i32, ptr %scevgep61.i, align 4, !noalias !3
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr71.i, i64 4
  store i32 %.203.1.i, ptr %sunkaddr76.i, align 4, !noalias !3
  %.203.2.i = load i32, ptr %scevgep44.i, align 4, !noalias !3
  %sunkaddr80.i = getelementptr i8, ptr %sunkaddr71.i, i64 8
  store i32 %.203.2.i, ptr %sunkaddr80.i, align 4, !noalias !3
  %.171.3.i = add nuw nsw i64 %.1646163.i, 4
  %scevgep59.i = getelementptr i8, ptr %scevgep44.i, i64 4
  %.203.3.i = load i32, ptr %scevgep59.i, align 4, !noalias !3
  %sunkaddr84.i = getelementptr i8, ptr %sunkaddr71.i, i64 12
  store i32 %.203.3.i, ptr %sunkaddr84.i, align 4, !noalias !3
  %exitcond.not.3.i = icmp eq i64 %..53.i, %.171.3.i
  br i1 %exitcond.not.3.i, label %B100.endif, label %B476.i, !llvm.loop !6

B586.i:                                           ; preds = %B226.i
  %.244.not.i = icmp eq i64 %.49.i, %.53.i10
  br i1 %.244.not.i, label %common.ret, label %B226.i

B444.endif.i:                                     ; preds = %B226.i
  %.114.i = icmp slt i32 %.52.i, 1
  %..53.i = select i1 %.114.i, i64 0, i64 %.53.i10
  %.15862.i = icmp sgt i64 %..53.i, 0
  br i1 %.15862.i, label %B476.lr.ph.i, label %B100.endif

B476.lr.ph.i:                                     ; preds = %B444.endif.i
  %7 = getelementptr i32, ptr %3, i64 %.63.i
  %min.iters.check.i = icmp ult i64 %..53.i, 20
  br i1 %min.iters.check.i, label %B476.preheader.i, label %vector.memcheck.i

vector.memcheck.i:                                ; preds = %B476.lr.ph.i
  %8 = shl nsw i64 %.53.i10, 2
  %9 = shl i64 %.3859.i, 2
  %10 = add i64 %.13.i4, 8
  %11 = add i64 %.9.i2, %9
  %12 = sub i64 %10, %11
  %13 = add i64 %12, %8
  %diff.check.i = icmp ult i64 %13, 32
  br i1 %diff.check.i, label %B476.preheader.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.memcheck.i
  %n.vec.i = and i64 %..53.i, 9223372036854775800
  %scevgep54.i = getelementptr i8, ptr %3, i64 8
  %14 = sub i64 %9, %8
  %scevgep55.i = getelementptr i8, ptr %scevgep54.i, i64 %14
  %sunkaddr85.i = inttoptr i64 %.13.i4 to ptr
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %15 = shl nuw nsw i64 %index.i, 2
  %scevgep66.i = getelementptr i8, ptr %scevgep55.i, i64 %15
  %scevgep68.i = getelementptr i8, ptr %scevgep66.i, i64 -16
  %wide.load.i = load <4 x i32>, ptr %scevgep68.i, align 4, !noalias !3
  %wide.load21.i = load <4 x i32>, ptr %scevgep66.i, align 4, !noalias !3
  %sunkaddr87.i = getelementptr i8, ptr %sunkaddr85.i, i64 %15
  store <4 x i32> %wide.load.i, ptr %sunkaddr87.i, align 4, !noalias !3
  %sunkaddr91.i = getelementptr i8, ptr %sunkaddr87.i, i64 16
  store <4 x i32> %wide.load21.i, ptr %sunkaddr91.i, align 4, !noalias !3
  %index.next.i = add nuw nsw i64 %index.i, 8
  %16 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %16, label %middle.block.i, label %vector.body.i, !llvm.loop !8

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %..53.i, %n.vec.i
  br i1 %cmp.n.i, label %B100.endif, label %B476.preheader.i

B476.preheader.i:                                 ; preds = %middle.block.i, %vector.memcheck.i, %B476.lr.ph.i
  %.1646163.ph.i = phi i64 [ 0, %vector.memcheck.i ], [ 0, %B476.lr.ph.i ], [ %n.vec.i, %middle.block.i ]
  %xtraiter.i = and i64 %..53.i, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B476.prol.loopexit.i, label %B476.prol.preheader.i

B476.prol.preheader.i:                            ; preds = %B476.preheader.i
  %17 = inttoptr i64 %.13.i4 to ptr
  br label %B476.prol.i

B476.prol.i:                                      ; preds = %B476.prol.i, %B476.prol.preheader.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B476.prol.i ], [ %xtraiter.i, %B476.prol.preheader.i ]
  %.1646163.prol.i = phi i64 [ %.171.prol.i, %B476.prol.i ], [ %.1646163.ph.i, %B476.prol.preheader.i ]
  %.171.prol.i = add nuw nsw i64 %.1646163.prol.i, 1
  %18 = shl i64 %.1646163.prol.i, 2
  %scevgep49.i = getelementptr i8, ptr %7, i64 %18
  %.203.prol.i = load i32, ptr %scevgep49.i, align 4, !noalias !3
  %scevgep48.i = getelementptr i8, ptr %17, i64 %18
  store i32 %.203.prol.i, ptr %scevgep48.i, align 4, !noalias !3
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B476.prol.loopexit.i, label %B476.prol.i, !llvm.loop !10

B476.prol.loopexit.i:                             ; preds = %B476.prol.i, %B476.preheader.i
  %.1646163.unr.i = phi i64 [ %.1646163.ph.i, %B476.preheader.i ], [ %.171.prol.i, %B476.prol.i ]
  %19 = sub nsw i64 %.1646163.ph.i, %..53.i
  %20 = icmp ugt i64 %19, -4
  br i1 %20, label %B100.endif, label %B476.preheader32.i

B476.preheader32.i:                               ; preds = %B476.prol.loopexit.i
  %21 = sub i64 %.3859.i, %.53.i10
  %22 = shl i64 %21, 2
  %scevgep40.i = getelementptr i8, ptr %3, i64 %22
  %sunkaddr69.i = inttoptr i64 %.13.i4 to ptr
  br label %B476.i

common.ret:                                       ; preds = %B100, %B100.endif, %B332, %204, %B586.i, %B732.endif.i, %_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i, %B0.endif.i, %B876, %B234.i, %B240.i, %_ZN9wakeproof7checker8compiled4loop7is_fullB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, %B322.i.i, %B322.i.i118
  %.sink.i.ph.sink = phi i64 [ 0, %B586.i ], [ 3, %B322.i.i ], [ 4, %B322.i.i118 ], [ 2, %B876 ], [ 3, %B732.endif.i ], [ 5, %_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i ], [ 2, %_ZN9wakeproof7checker8compiled4loop7is_fullB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit ], [ 2, %B240.i ], [ 2, %B234.i ], [ 4, %B0.endif.i ], [ 1, %B332 ], [ 0, %B100 ], [ 1, %B100.endif ], [ 1, %204 ]
  store i64 %.sink.i.ph.sink, ptr %retptr, align 8
  ret void

B332:                                             ; preds = %B100.endif
  %.104 = load i64, ptr %sunkaddr98, align 8
  %.107 = icmp eq i64 %.104, 0
  br i1 %.107, label %common.ret, label %B332.else.if, !prof !12

B502:                                             ; preds = %B36.B502_crit_edge, %204
  %.165 = phi i64 [ %.165.pre, %B36.B502_crit_edge ], [ %.47.i, %204 ]
  %.158 = load i64, ptr %sunkaddr99, align 8
  %.161 = load i64, ptr %sunkaddr100, align 8
  %.162 = inttoptr i64 %.161 to ptr
  %.166 = trunc i64 %.158 to i32
  %.167 = getelementptr i32, ptr %.162, i64 %.165
  store i32 %.166, ptr %.167, align 4
  %.171 = load i64, ptr %.220.i, align 8
  store i64 %.171, ptr %sunkaddr102, align 8
  %.13.i13 = load i64, ptr %.12.i12, align 8, !noalias !13
  %.21.i15 = load i64, ptr %.20.i14, align 8, !noalias !13
  %.45.i17 = load i64, ptr %.44.i16, align 8, !noalias !13
  %.49.i19 = load i64, ptr %.48.i18, align 8, !noalias !13
  %.53.i21 = load i64, ptr %.52.i20, align 8, !noalias !13
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !13
  %.81.i = load i64, ptr %.226.i, align 8, !noalias !13
  %.170263.not.i = icmp slt i64 %.81.i, 1
  br i1 %.170263.not.i, label %B714.endif.i, label %B584.preheader.i

B584.preheader.i:                                 ; preds = %B502
  %.17.i23 = load i64, ptr %.16.i22, align 8, !noalias !13
  %.9.i25 = load i64, ptr %.12.i3, align 8, !noalias !13
  %23 = inttoptr i64 %.9.i25 to ptr
  %24 = inttoptr i64 %.13.i13 to ptr
  %25 = inttoptr i64 %.17.i23 to ptr
  br label %B584.i

B584.i:                                           ; preds = %B584.backedge.i, %B584.preheader.i
  %lsr.iv42.i = phi i64 [ %lsr.iv.next43.i, %B584.backedge.i ], [ 1, %B584.preheader.i ]
  %quiet.2.0266.i = phi i1 [ %quiet.2.0266.be.i, %B584.backedge.i ], [ true, %B584.preheader.i ]
  %26 = shl i64 %lsr.iv42.i, 2
  %scevgep46.i = getelementptr i8, ptr %23, i64 %26
  %scevgep47.i = getelementptr i8, ptr %scevgep46.i, i64 -4
  %.214.i = load i32, ptr %scevgep47.i, align 4, !noalias !13
  %scevgep44.i26 = getelementptr i8, ptr %24, i64 %26
  %scevgep45.i27 = getelementptr i8, ptr %scevgep44.i26, i64 -4
  store i32 %.214.i, ptr %scevgep45.i27, align 4, !noalias !13
  br i1 %quiet.2.0266.i, label %B652.i, label %B652.thread.i

B652.i:                                           ; preds = %B584.i
  %.234.i30 = sext i32 %.214.i to i64
  %.235.i = getelementptr i8, ptr %25, i64 %.234.i30
  %.236.i = load i8, ptr %.235.i, align 1, !noalias !13
  %27 = and i8 %.236.i, 2
  %.239.i = icmp ne i8 %27, 0
  %exitcond.not.i = icmp eq i64 %.81.i, %lsr.iv42.i
  br i1 %exitcond.not.i, label %B656.i, label %B584.backedge.i

B584.backedge.i:                                  ; preds = %B652.thread.i, %B652.i
  %quiet.2.0266.be.i = phi i1 [ false, %B652.thread.i ], [ %.239.i, %B652.i ]
  %lsr.iv.next43.i = add nuw i64 %lsr.iv42.i, 1
  br label %B584.i

B652.thread.i:                                    ; preds = %B584.i
  %exitcond.not335.i = icmp eq i64 %.81.i, %lsr.iv42.i
  br i1 %exitcond.not335.i, label %B1008.endif.i, label %B584.backedge.i

B656.i:                                           ; preds = %B652.i
  %.not.i = icmp eq i8 %27, 0
  br i1 %.not.i, label %B1008.endif.i, label %B714.endif.i

B730.loopexit.i:                                  ; preds = %B970.i, %middle.block.i40, %B890.endif.i
  %count.2.1.lcssa.i = phi i64 [ %count.3.0295.i, %B890.endif.i ], [ %53, %middle.block.i40 ], [ %.623.i, %B970.i ]
  %exitcond331.not.i = icmp eq i64 %.272.i, %.383.i
  br i1 %exitcond331.not.i, label %B1008.endif.i, label %B732.i

B732.i:                                           ; preds = %B732.lr.ph.i, %B730.loopexit.i
  %count.3.0295.i = phi i64 [ %.81.i, %B732.lr.ph.i ], [ %count.2.1.lcssa.i, %B730.loopexit.i ]
  %.376280293.i = phi i64 [ 0, %B732.lr.ph.i ], [ %.383.i, %B730.loopexit.i ]
  %.383.i = add nuw nsw i64 %.376280293.i, 1
  %sunkaddr18.i = shl i64 %.376280293.i, 3
  %sunkaddr19.i = getelementptr i8, ptr %sunkaddr17.i, i64 %sunkaddr18.i
  %.411.i = load i64, ptr %sunkaddr19.i, align 8, !noalias !13
  %.30.i.i = load i64, ptr %.12.i, align 8, !noalias !16
  %.40.i.i = icmp sgt i64 %.411.i, -1
  br i1 %.40.i.i, label %B176.preheader.i.i, label %B732.endif.i

B176.preheader.i.i:                               ; preds = %B732.i
  %.417.i = load i64, ptr %sunkaddr.i, align 8, !noalias !13
  %.414.i = load i64, ptr %.220.i, align 8, !noalias !13
  %.418.i = mul nsw i64 %.414.i, %.417.i
  %.26.i.i = load i64, ptr %sunkaddr22.i, align 8, !noalias !16
  %.22.i.i = load i64, ptr %arg.c, align 8, !noalias !16
  %.15.i.i.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !19
  %28 = getelementptr i8, ptr %35, i64 %.418.i
  %29 = inttoptr i64 %.15.i.i.i to ptr
  %30 = inttoptr i64 %.22.i.i to ptr
  %31 = inttoptr i64 %.26.i.i to ptr
  br label %B176.i.i

B176.i.i:                                         ; preds = %B422.i.i, %B176.preheader.i.i
  %node.2.0.i.i = phi i64 [ %.191.i.i, %B422.i.i ], [ %.411.i, %B176.preheader.i.i ]
  %.52.i.i = getelementptr i32, ptr %30, i64 %node.2.0.i.i
  %.53.i.i = load i32, ptr %.52.i.i, align 4, !noalias !16
  %.28.i.i.i = sext i32 %.53.i.i to i64
  %.31.i.i.i = getelementptr i8, ptr %28, i64 %.28.i.i.i
  %.32.i.i.i = load i8, ptr %.31.i.i.i, align 1, !noalias !19
  %.33.i.i.i = zext i8 %.32.i.i.i to i64
  %.44.i.i.i = getelementptr i32, ptr %29, i64 %.28.i.i.i
  %.45.i.i.i = load i32, ptr %.44.i.i.i, align 4, !noalias !19
  %.46.not.i.i.i = icmp eq i32 %.45.i.i.i, 0
  br i1 %.46.not.i.i.i, label %B176.endif.endif.i.i, label %B192.i.i.i

B192.i.i.i:                                       ; preds = %B176.i.i
  %.56.i.i.i = sext i32 %.45.i.i.i to i64
  %.18.i.i.i = load i64, ptr %sunkaddr24.i, align 8, !noalias !19
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.59.i.i.i = getelementptr i8, ptr %28, i64 %.56.i.i.i
  %.60.i.i.i = load i8, ptr %.59.i.i.i, align 1, !noalias !19
  %.61.i.i.i = zext i8 %.60.i.i.i to i64
  %.62.i.i.i = shl nuw nsw i64 %.61.i.i.i, 8
  %.64.i.i.i = or disjoint i64 %.62.i.i.i, %.33.i.i.i
  %.76.i.i.i = getelementptr i32, ptr %.19.i.i.i, i64 %.28.i.i.i
  %.77.i.i.i = load i32, ptr %.76.i.i.i, align 4, !noalias !19
  %.78.not.i.i.i = icmp eq i32 %.77.i.i.i, 0
  br i1 %.78.not.i.i.i, label %B176.endif.endif.i.i, label %B280.i.i.i

B280.i.i.i:                                       ; preds = %B192.i.i.i
  %.90.i.i.i = sext i32 %.77.i.i.i to i64
  %.95.i.i.i = getelementptr i8, ptr %28, i64 %.90.i.i.i
  %.96.i.i.i = load i8, ptr %.95.i.i.i, align 1, !noalias !19
  %.99.i.i.i = zext i8 %.96.i.i.i to i64
  %.100.i.i.i = shl nuw nsw i64 %.99.i.i.i, 16
  %.102.i.i.i = or disjoint i64 %.100.i.i.i, %.64.i.i.i
  br label %B176.endif.endif.i.i

B322.i.i:                                         ; preds = %B176.endif.endif.i.i, %B376.i.i
  %place.2.1.i.i = phi i64 [ %.163.i.i, %B376.i.i ], [ %.116.i.i, %B176.endif.endif.i.i ]
  %.138.idx.i.i = shl i64 %place.2.1.i.i, 4
  %.138.i.i = getelementptr i8, ptr %31, i64 %.138.idx.i.i
  %.139.i.i = load i64, ptr %.138.i.i, align 8, !noalias !16
  %.140.i.i = icmp slt i64 %.139.i.i, 0
  br i1 %.140.i.i, label %common.ret, label %B376.i.i

B376.i.i:                                         ; preds = %B322.i.i
  %.161.i.i = add nsw i64 %place.2.1.i.i, 1
  %.163.i.i = and i64 %.161.i.i, %.30.i.i
  %.170.idx.i.i = shl i64 %.163.i.i, 4
  %.170.i.i = getelementptr i8, ptr %31, i64 %.170.idx.i.i
  %.171.i.i = load i64, ptr %.170.i.i, align 8, !noalias !16
  %.173.not.i.i = icmp eq i64 %.171.i.i, %.85.i.i
  br i1 %.173.not.i.i, label %B422.i.i, label %B322.i.i

B422.i.i:                                         ; preds = %B376.i.i, %B176.endif.endif.i.i
  %.idx.pre-phi.i.i = phi i64 [ %.125.idx.i.i, %B176.endif.endif.i.i ], [ %.170.idx.i.i, %B376.i.i ]
  %32 = getelementptr i8, ptr %31, i64 %.idx.pre-phi.i.i
  %.190.i.i = getelementptr i8, ptr %32, i64 8
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !16
  %.196.i.i = icmp sgt i64 %.191.i.i, -1
  br i1 %.196.i.i, label %B176.i.i, label %B732.endif.i

B176.endif.endif.i.i:                             ; preds = %B280.i.i.i, %B192.i.i.i, %B176.i.i
  %code.3.0.i.i.i = phi i64 [ %.102.i.i.i, %B280.i.i.i ], [ %.64.i.i.i, %B192.i.i.i ], [ %.33.i.i.i, %B176.i.i ]
  %.48.i.i = shl i64 %node.2.0.i.i, 21
  %.85.i.i = or i64 %code.3.0.i.i.i, %.48.i.i
  %.5.i.i.i = mul i64 %.85.i.i, -7046029254386353131
  %.6.i.i.i = lshr i64 %.5.i.i.i, 29
  %.7.i.i.i = xor i64 %.6.i.i.i, %.5.i.i.i
  %.116.i.i = and i64 %.7.i.i.i, %.30.i.i
  %.125.idx.i.i = shl i64 %.116.i.i, 4
  %.125.i.i = getelementptr i8, ptr %31, i64 %.125.idx.i.i
  %.126.i.i = load i64, ptr %.125.i.i, align 8, !noalias !16
  %.128.not.i.i = icmp eq i64 %.126.i.i, %.85.i.i
  br i1 %.128.not.i.i, label %B422.i.i, label %B322.i.i

B970.i:                                           ; preds = %B970.preheader29.i, %B970.i
  %lsr.iv41.i = phi i32 [ %56, %B970.preheader29.i ], [ %lsr.iv.next.i43, %B970.i ]
  %count.2.1274.i = phi i64 [ %count.2.1274.ph.i, %B970.preheader29.i ], [ %.623.i, %B970.i ]
  %.582270272.i = phi i32 [ %.582270272.ph.i, %B970.preheader29.i ], [ %.589.i, %B970.i ]
  %.589.i = add i32 %.582270272.i, 1
  %.615.i = sext i32 %.582270272.i to i64
  %sunkaddr26.i = shl nsw i64 %.615.i, 2
  %sunkaddr27.i = getelementptr i8, ptr %37, i64 %sunkaddr26.i
  %.617.i = load i32, ptr %sunkaddr27.i, align 4, !noalias !13
  %33 = shl i64 %count.2.1274.i, 2
  %scevgep40.i42 = getelementptr i8, ptr %34, i64 %33
  store i32 %.617.i, ptr %scevgep40.i42, align 4, !noalias !13
  %.623.i = add i64 %count.2.1274.i, 1
  %lsr.iv.next.i43 = add i32 %lsr.iv41.i, -1
  %.576.i = icmp ugt i32 %lsr.iv.next.i43, 1
  br i1 %.576.i, label %B970.i, label %B730.loopexit.i, !llvm.loop !22

B1044.i:                                          ; preds = %B1044.preheader.i, %B1204.i
  %kept.2.0319.i = phi i64 [ %kept.3.1.i, %B1204.i ], [ 0, %B1044.preheader.i ]
  %.738311317.i = phi i64 [ %.745.i, %B1204.i ], [ 0, %B1044.preheader.i ]
  %.745.i = add nuw nsw i64 %.738311317.i, 1
  %.778.not.i = icmp slt i64 %.738311317.i, %.81.i
  %sunkaddr33.i = shl i64 %.738311317.i, 2
  %sunkaddr34.i = getelementptr i8, ptr %58, i64 %sunkaddr33.i
  br i1 %.778.not.i, label %B1100.i, label %B1044.B1172_crit_edge.i

B1044.B1172_crit_edge.i:                          ; preds = %B1044.i
  %.983.pre.i = load i32, ptr %sunkaddr34.i, align 4, !noalias !13
  br label %B1172.i

B1100.i:                                          ; preds = %B1044.i, %B1100.backedge.i
  %lsr.iv.i29 = phi ptr [ %scevgep34.i, %B1100.backedge.i ], [ %scevgep.i, %B1044.i ]
  %replaced.2.1306.i = phi i1 [ %replaced.2.1306.be.i, %B1100.backedge.i ], [ false, %B1044.i ]
  %.888301305.i = phi i64 [ %.898.i, %B1100.backedge.i ], [ %.fr.i, %B1044.i ]
  br i1 %replaced.2.1306.i, label %B1164.thread.i, label %B1164.i

B1164.i:                                          ; preds = %B1100.i
  %.941.i = load i32, ptr %lsr.iv.i29, align 4, !noalias !13
  %.945.i = sext i32 %.941.i to i64
  %sunkaddr31.i = shl nsw i64 %.945.i, 2
  %sunkaddr32.i = getelementptr i8, ptr %sunkaddr30.i, i64 %sunkaddr31.i
  %.947.i = load i32, ptr %sunkaddr32.i, align 4, !noalias !13
  %.951.i = load i32, ptr %sunkaddr34.i, align 4, !noalias !13
  %.953.i = sext i32 %.951.i to i64
  %sunkaddr36.i = shl nsw i64 %.953.i, 2
  %sunkaddr37.i = getelementptr i8, ptr %sunkaddr30.i, i64 %sunkaddr36.i
  %.955.i = load i32, ptr %sunkaddr37.i, align 4, !noalias !13
  %.956.i = icmp eq i32 %.947.i, %.955.i
  %.889.i = icmp ugt i64 %.888301305.i, 1
  br i1 %.889.i, label %B1100.backedge.i, label %B1168.i

B1100.backedge.i:                                 ; preds = %B1164.thread.i, %B1164.i
  %replaced.2.1306.be.i = phi i1 [ true, %B1164.thread.i ], [ %.956.i, %B1164.i ]
  %scevgep34.i = getelementptr i8, ptr %lsr.iv.i29, i64 4
  %.898.i = add nsw i64 %.888301305.i, -1
  br label %B1100.i

B1164.thread.i:                                   ; preds = %B1100.i
  %.8895.i = icmp ugt i64 %.888301305.i, 1
  br i1 %.8895.i, label %B1100.backedge.i, label %B1204.i

B1168.i:                                          ; preds = %B1164.i
  br i1 %.956.i, label %B1204.i, label %B1172.i

B1172.i:                                          ; preds = %B1168.i, %B1044.B1172_crit_edge.i
  %.983.i = phi i32 [ %.983.pre.i, %B1044.B1172_crit_edge.i ], [ %.951.i, %B1168.i ]
  %.988.i = getelementptr i32, ptr %58, i64 %kept.2.0319.i
  store i32 %.983.i, ptr %.988.i, align 4, !noalias !13
  %.991.i = add nsw i64 %kept.2.0319.i, 1
  br label %B1204.i

B1204.i:                                          ; preds = %B1164.thread.i, %B1172.i, %B1168.i
  %kept.3.1.i = phi i64 [ %kept.2.0319.i, %B1168.i ], [ %.991.i, %B1172.i ], [ %kept.2.0319.i, %B1164.thread.i ]
  %exitcond332.not.i = icmp eq i64 %.745.i, %count.3.0.lcssa.i
  br i1 %exitcond332.not.i, label %B502.endif, label %B1044.i

B714.endif.i:                                     ; preds = %B656.i, %B502
  %.272.i = load i64, ptr %.271.i, align 8, !noalias !13
  %.370290.not.i = icmp slt i64 %.272.i, 1
  br i1 %.370290.not.i, label %B1008.endif.i, label %B732.lr.ph.i

B732.lr.ph.i:                                     ; preds = %B714.endif.i
  %34 = inttoptr i64 %.13.i13 to ptr
  %scevgep35.i = getelementptr i8, ptr %34, i64 16
  %sunkaddr17.i = inttoptr i64 %.49.i19 to ptr
  %35 = inttoptr i64 %.45.i17 to ptr
  %36 = inttoptr i64 %.53.i21 to ptr
  %37 = inttoptr i64 %.57.i to ptr
  br label %B732.i

B732.endif.i:                                     ; preds = %B422.i.i, %B732.i
  %storemerge.i.i = phi i64 [ %.411.i, %B732.i ], [ %.191.i.i, %B422.i.i ]
  %.449.i = icmp eq i64 %storemerge.i.i, -4611686018427387904
  br i1 %.449.i, label %common.ret, label %B890.endif.i

B890.endif.i:                                     ; preds = %B732.endif.i
  %.483.i = xor i64 %storemerge.i.i, -1
  %.486.idx.i = shl i64 %.483.i, 3
  %.486.i = getelementptr i8, ptr %36, i64 %.486.idx.i
  %.487.i = load i32, ptr %.486.i, align 4, !noalias !13
  %38 = sext i32 %.487.i to i64
  %.495.i = getelementptr i8, ptr %.486.i, i64 4
  %.496.i = load i32, ptr %.495.i, align 4, !noalias !13
  %.533.i = sub i32 %.496.i, %.487.i
  %.576271.not.i = icmp slt i32 %.533.i, 1
  br i1 %.576271.not.i, label %B730.loopexit.i, label %B970.preheader.i

B970.preheader.i:                                 ; preds = %B890.endif.i
  %39 = zext nneg i32 %.533.i to i64
  %min.iters.check.i31 = icmp ult i32 %.533.i, 8
  %40 = add i32 %.496.i, -1
  %41 = icmp slt i32 %40, %.487.i
  %or.cond.i = or i1 %min.iters.check.i31, %41
  br i1 %or.cond.i, label %B970.preheader29.i, label %vector.memcheck.i32

vector.memcheck.i32:                              ; preds = %B970.preheader.i
  %42 = shl i64 %count.3.0295.i, 2
  %43 = shl nsw i64 %38, 2
  %44 = add i64 %.13.i13, %42
  %45 = add i64 %.57.i, %43
  %46 = sub i64 %44, %45
  %diff.check.i33 = icmp ult i64 %46, 32
  br i1 %diff.check.i33, label %B970.preheader29.i, label %vector.ph.i34

vector.ph.i34:                                    ; preds = %vector.memcheck.i32
  %n.vec.i35 = and i64 %39, 2147483640
  %scevgep36.i = getelementptr i8, ptr %scevgep35.i, i64 %42
  br label %vector.body.i36

vector.body.i36:                                  ; preds = %vector.body.i36, %vector.ph.i34
  %index.i37 = phi i64 [ 0, %vector.ph.i34 ], [ %index.next.i39, %vector.body.i36 ]
  %47 = trunc i64 %index.i37 to i32
  %tmp16.i = add i32 %.487.i, %47
  %48 = sext i32 %tmp16.i to i64
  %49 = getelementptr i32, ptr %37, i64 %48
  %50 = getelementptr i8, ptr %49, i64 16
  %wide.load.i38 = load <4 x i32>, ptr %49, align 4, !noalias !13
  %wide.load25.i = load <4 x i32>, ptr %50, align 4, !noalias !13
  %51 = shl i64 %index.i37, 2
  %scevgep38.i = getelementptr i8, ptr %scevgep36.i, i64 %51
  %scevgep39.i = getelementptr i8, ptr %scevgep38.i, i64 -16
  store <4 x i32> %wide.load.i38, ptr %scevgep39.i, align 4, !noalias !13
  store <4 x i32> %wide.load25.i, ptr %scevgep38.i, align 4, !noalias !13
  %index.next.i39 = add nuw i64 %index.i37, 8
  %52 = icmp eq i64 %n.vec.i35, %index.next.i39
  br i1 %52, label %middle.block.i40, label %vector.body.i36, !llvm.loop !23

middle.block.i40:                                 ; preds = %vector.body.i36
  %53 = add i64 %n.vec.i35, %count.3.0295.i
  %.cast.i = trunc nuw nsw i64 %n.vec.i35 to i32
  %54 = sub nsw i32 %.533.i, %.cast.i
  %55 = add i32 %.487.i, %.cast.i
  %cmp.n.i41 = icmp eq i64 %n.vec.i35, %39
  br i1 %cmp.n.i41, label %B730.loopexit.i, label %B970.preheader29.i

B970.preheader29.i:                               ; preds = %middle.block.i40, %vector.memcheck.i32, %B970.preheader.i
  %count.2.1274.ph.i = phi i64 [ %count.3.0295.i, %vector.memcheck.i32 ], [ %count.3.0295.i, %B970.preheader.i ], [ %53, %middle.block.i40 ]
  %.575269273.ph.i = phi i32 [ %.533.i, %vector.memcheck.i32 ], [ %.533.i, %B970.preheader.i ], [ %54, %middle.block.i40 ]
  %.582270272.ph.i = phi i32 [ %.487.i, %vector.memcheck.i32 ], [ %.487.i, %B970.preheader.i ], [ %55, %middle.block.i40 ]
  %56 = add i32 %.575269273.ph.i, 1
  br label %B970.i

B1008.endif.i:                                    ; preds = %B652.thread.i, %B730.loopexit.i, %B714.endif.i, %B656.i
  %count.3.0.lcssa.i = phi i64 [ %count.2.1.lcssa.i, %B730.loopexit.i ], [ %.81.i, %B656.i ], [ %.81.i, %B714.endif.i ], [ %.81.i, %B652.thread.i ]
  %.732316.not.i = icmp slt i64 %count.3.0.lcssa.i, 1
  br i1 %.732316.not.i, label %B502.endif, label %B1044.lr.ph.i

B1044.lr.ph.i:                                    ; preds = %B1008.endif.i
  %57 = sub i64 %count.3.0.lcssa.i, %.81.i
  %.fr.i = freeze i64 %57
  %.889303.not333.i = icmp slt i64 %.fr.i, 1
  br i1 %.889303.not333.i, label %B502.endif, label %B1044.preheader.i

B1044.preheader.i:                                ; preds = %B1044.lr.ph.i
  %58 = inttoptr i64 %.13.i13 to ptr
  %59 = shl i64 %.81.i, 2
  %scevgep.i = getelementptr i8, ptr %58, i64 %59
  %sunkaddr30.i = inttoptr i64 %.21.i15 to ptr
  br label %B1044.i

B800:                                             ; preds = %B36.B800_crit_edge, %B502.endif
  %.224 = phi i64 [ %.224.pre, %B36.B800_crit_edge ], [ %kept.2.0.lcssa.i, %B502.endif ]
  %.221 = phi i64 [ %.221.pre, %B36.B800_crit_edge ], [ 0, %B502.endif ]
  %.225 = icmp slt i64 %.221, %.224
  br i1 %.225, label %B876, label %B800.B1052_crit_edge

B800.B1052_crit_edge:                             ; preds = %B800
  %.9.i28.pre = load i64, ptr %sunkaddr99, align 8, !noalias !24
  br label %B1052

B876:                                             ; preds = %B800, %B976
  %.16.i48 = phi i64 [ %.651.i, %B976 ], [ %.221, %B800 ]
  %.9.i22 = load i64, ptr %.226.i, align 8, !noalias !27
  %.12.i23 = load i64, ptr %sunkaddr107, align 8, !noalias !27
  %.13.i24 = add i64 %.9.i22, 2
  %.14.i = add i64 %.13.i24, %.12.i23
  %.20.i = load i64, ptr %sunkaddr96, align 8, !noalias !27
  %.23.i = load i64, ptr %sunkaddr109, align 8, !noalias !27
  %.24.i = icmp eq i64 %.20.i, %.23.i
  br i1 %.24.i, label %common.ret, label %B234.i

B234.i:                                           ; preds = %B876
  %.31.i = load i64, ptr %sunkaddr99, align 8, !noalias !27
  %.34.i = load i64, ptr %sunkaddr111, align 8, !noalias !27
  %.35.i26 = icmp eq i64 %.31.i, %.34.i
  br i1 %.35.i26, label %common.ret, label %B240.i

B240.i:                                           ; preds = %B234.i
  %.48.i = load i64, ptr %.29.i, align 8, !noalias !27
  %.50.i = add nsw i64 %.48.i, %.14.i
  %.53.i = load i64, ptr %sunkaddr113, align 8, !noalias !27
  %.54.i = icmp sgt i64 %.50.i, %.53.i
  br i1 %.54.i, label %common.ret, label %_ZN9wakeproof7checker8compiled4loop7is_fullB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit

_ZN9wakeproof7checker8compiled4loop7is_fullB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit: ; preds = %B240.i
  %.60.i = load i64, ptr %sunkaddr114, align 8, !noalias !27
  %.62.i = add nsw i64 %.60.i, %.14.i
  %.67.i = load i64, ptr %sunkaddr115, align 8, !noalias !27
  %.70.i.not = icmp sgt i64 %.62.i, %.67.i
  br i1 %.70.i.not, label %common.ret, label %B930

B930:                                             ; preds = %_ZN9wakeproof7checker8compiled4loop7is_fullB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit
  %.9.i45 = load i64, ptr %.220.i, align 8, !noalias !30
  %.12.i46 = load i64, ptr %.12.i12, align 8, !noalias !30
  %.13.i47 = inttoptr i64 %.12.i46 to ptr
  %.17.i49 = getelementptr i32, ptr %.13.i47, i64 %.16.i48
  %.18.i50 = load i32, ptr %.17.i49, align 4, !noalias !30
  %.19.i = sext i32 %.18.i50 to i64
  %.29.i52 = load i64, ptr %.28.i51, align 8, !noalias !30
  %.30.i53 = inttoptr i64 %.29.i52 to ptr
  %.32.i54 = getelementptr i64, ptr %.30.i53, i64 %.19.i
  %.33.i = load i64, ptr %.32.i54, align 8, !noalias !30
  %.30.i.i55 = load i64, ptr %.12.i, align 8, !noalias !33
  %.40.i.i56 = icmp sgt i64 %.33.i, -1
  br i1 %.40.i.i56, label %B176.preheader.i.i67, label %B0.endif.i

B176.preheader.i.i67:                             ; preds = %B930
  %.40.i69 = load i64, ptr %sunkaddr.i, align 8, !noalias !30
  %.42.i = mul nsw i64 %.40.i69, %.9.i45
  %.36.i71 = load i64, ptr %.44.i16, align 8, !noalias !30
  %.37.i72 = inttoptr i64 %.36.i71 to ptr
  %.26.i.i73 = load i64, ptr %sunkaddr22.i, align 8, !noalias !33
  %.22.i.i74 = load i64, ptr %arg.c, align 8, !noalias !33
  %.15.i.i.i75 = load i64, ptr %sunkaddr23.i, align 8, !noalias !36
  %60 = getelementptr i8, ptr %.37.i72, i64 %.42.i
  %61 = inttoptr i64 %.15.i.i.i75 to ptr
  %62 = inttoptr i64 %.22.i.i74 to ptr
  %63 = inttoptr i64 %.26.i.i73 to ptr
  br label %B176.i.i76

B176.i.i76:                                       ; preds = %B422.i.i131, %B176.preheader.i.i67
  %node.2.0.i.i77 = phi i64 [ %.191.i.i134, %B422.i.i131 ], [ %.33.i, %B176.preheader.i.i67 ]
  %.52.i.i78 = getelementptr i32, ptr %62, i64 %node.2.0.i.i77
  %.53.i.i79 = load i32, ptr %.52.i.i78, align 4, !noalias !33
  %.28.i.i.i80 = sext i32 %.53.i.i79 to i64
  %.31.i.i.i81 = getelementptr i8, ptr %60, i64 %.28.i.i.i80
  %.32.i.i.i82 = load i8, ptr %.31.i.i.i81, align 1, !noalias !36
  %.33.i.i.i83 = zext i8 %.32.i.i.i82 to i64
  %.44.i.i.i84 = getelementptr i32, ptr %61, i64 %.28.i.i.i80
  %.45.i.i.i85 = load i32, ptr %.44.i.i.i84, align 4, !noalias !36
  %.46.not.i.i.i86 = icmp eq i32 %.45.i.i.i85, 0
  br i1 %.46.not.i.i.i86, label %B176.endif.endif.i.i106, label %B192.i.i.i87

B192.i.i.i87:                                     ; preds = %B176.i.i76
  %.56.i.i.i88 = sext i32 %.45.i.i.i85 to i64
  %.18.i.i.i89 = load i64, ptr %sunkaddr24.i, align 8, !noalias !36
  %.19.i.i.i90 = inttoptr i64 %.18.i.i.i89 to ptr
  %.59.i.i.i91 = getelementptr i8, ptr %60, i64 %.56.i.i.i88
  %.60.i.i.i92 = load i8, ptr %.59.i.i.i91, align 1, !noalias !36
  %.61.i.i.i93 = zext i8 %.60.i.i.i92 to i64
  %.62.i.i.i94 = shl nuw nsw i64 %.61.i.i.i93, 8
  %.64.i.i.i95 = or disjoint i64 %.62.i.i.i94, %.33.i.i.i83
  %.76.i.i.i96 = getelementptr i32, ptr %.19.i.i.i90, i64 %.28.i.i.i80
  %.77.i.i.i97 = load i32, ptr %.76.i.i.i96, align 4, !noalias !36
  %.78.not.i.i.i98 = icmp eq i32 %.77.i.i.i97, 0
  br i1 %.78.not.i.i.i98, label %B176.endif.endif.i.i106, label %B280.i.i.i99

B280.i.i.i99:                                     ; preds = %B192.i.i.i87
  %.90.i.i.i100 = sext i32 %.77.i.i.i97 to i64
  %.95.i.i.i101 = getelementptr i8, ptr %60, i64 %.90.i.i.i100
  %.96.i.i.i102 = load i8, ptr %.95.i.i.i101, align 1, !noalias !36
  %.99.i.i.i103 = zext i8 %.96.i.i.i102 to i64
  %.100.i.i.i104 = shl nuw nsw i64 %.99.i.i.i103, 16
  %.102.i.i.i105 = or disjoint i64 %.100.i.i.i104, %.64.i.i.i95
  br label %B176.endif.endif.i.i106

B322.i.i118:                                      ; preds = %B176.endif.endif.i.i106, %B376.i.i124
  %place.2.1.i.i119 = phi i64 [ %.163.i.i126, %B376.i.i124 ], [ %.116.i.i113, %B176.endif.endif.i.i106 ]
  %.138.idx.i.i120 = shl i64 %place.2.1.i.i119, 4
  %.138.i.i121 = getelementptr i8, ptr %63, i64 %.138.idx.i.i120
  %.139.i.i122 = load i64, ptr %.138.i.i121, align 8, !noalias !33
  %.140.i.i123 = icmp slt i64 %.139.i.i122, 0
  br i1 %.140.i.i123, label %common.ret, label %B376.i.i124

B376.i.i124:                                      ; preds = %B322.i.i118
  %.161.i.i125 = add nsw i64 %place.2.1.i.i119, 1
  %.163.i.i126 = and i64 %.161.i.i125, %.30.i.i55
  %.170.idx.i.i127 = shl i64 %.163.i.i126, 4
  %.170.i.i128 = getelementptr i8, ptr %63, i64 %.170.idx.i.i127
  %.171.i.i129 = load i64, ptr %.170.i.i128, align 8, !noalias !33
  %.173.not.i.i130 = icmp eq i64 %.171.i.i129, %.85.i.i109
  br i1 %.173.not.i.i130, label %B422.i.i131, label %B322.i.i118

B422.i.i131:                                      ; preds = %B376.i.i124, %B176.endif.endif.i.i106
  %.idx.pre-phi.i.i132 = phi i64 [ %.125.idx.i.i114, %B176.endif.endif.i.i106 ], [ %.170.idx.i.i127, %B376.i.i124 ]
  %64 = getelementptr i8, ptr %63, i64 %.idx.pre-phi.i.i132
  %.190.i.i133 = getelementptr i8, ptr %64, i64 8
  %.191.i.i134 = load i64, ptr %.190.i.i133, align 8, !noalias !33
  %.196.i.i135 = icmp sgt i64 %.191.i.i134, -1
  br i1 %.196.i.i135, label %B176.i.i76, label %B0.endif.i

B176.endif.endif.i.i106:                          ; preds = %B280.i.i.i99, %B192.i.i.i87, %B176.i.i76
  %code.3.0.i.i.i107 = phi i64 [ %.102.i.i.i105, %B280.i.i.i99 ], [ %.64.i.i.i95, %B192.i.i.i87 ], [ %.33.i.i.i83, %B176.i.i76 ]
  %.48.i.i108 = shl i64 %node.2.0.i.i77, 21
  %.85.i.i109 = or i64 %code.3.0.i.i.i107, %.48.i.i108
  %.5.i.i.i110 = mul i64 %.85.i.i109, -7046029254386353131
  %.6.i.i.i111 = lshr i64 %.5.i.i.i110, 29
  %.7.i.i.i112 = xor i64 %.6.i.i.i111, %.5.i.i.i110
  %.116.i.i113 = and i64 %.7.i.i.i112, %.30.i.i55
  %.125.idx.i.i114 = shl i64 %.116.i.i113, 4
  %.125.i.i115 = getelementptr i8, ptr %63, i64 %.125.idx.i.i114
  %.126.i.i116 = load i64, ptr %.125.i.i115, align 8, !noalias !33
  %.128.not.i.i117 = icmp eq i64 %.126.i.i116, %.85.i.i109
  br i1 %.128.not.i.i117, label %B422.i.i131, label %B322.i.i118

B430.i:                                           ; preds = %B0.endif.i
  %.87.i = xor i64 %storemerge.i.i57, -1
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !30
  %.96.i = inttoptr i64 %.95.i to ptr
  %.99.i = load i64, ptr %.16.i22, align 8, !noalias !30
  %.100.i = inttoptr i64 %.99.i to ptr
  %.102.i = getelementptr i8, ptr %.100.i, i64 %.19.i
  %.103.i = load i8, ptr %.102.i, align 1, !noalias !30
  %65 = and i8 %.103.i, 1
  %66 = zext nneg i8 %65 to i64
  %.116.i = getelementptr i32, ptr %.96.i, i64 %.87.i
  %.117.i = load i32, ptr %.116.i, align 4, !noalias !30
  %.119.i = icmp slt i32 %.117.i, 0
  br i1 %.119.i, label %B628.i, label %B822.i

B628.i:                                           ; preds = %B430.i
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !30
  %.126.i = trunc i64 %.123.i to i32
  %sunkaddr47.i = shl i64 %.87.i, 2
  %sunkaddr48.i = getelementptr i8, ptr %.96.i, i64 %sunkaddr47.i
  store i32 %.126.i, ptr %sunkaddr48.i, align 4, !noalias !30
  %.131.i = load i64, ptr %.130.i66, align 8, !noalias !30
  %.132.i = inttoptr i64 %.131.i to ptr
  %.135.i = load i64, ptr %.122.i, align 8, !noalias !30
  %.137.i = trunc i64 %.87.i to i32
  %.138.i = getelementptr i32, ptr %.132.i, i64 %.135.i
  store i32 %.137.i, ptr %.138.i, align 4, !noalias !30
  %.142.i = load i64, ptr %.122.i, align 8, !noalias !30
  %.143.i = add nsw i64 %.142.i, 1
  store i64 %.143.i, ptr %.122.i, align 8, !noalias !30
  br label %B822.i

B822.i:                                           ; preds = %B628.i, %B430.i
  %.15.i.i = load i64, ptr %.14.i.i, align 8, !noalias !39
  %.30.i2.i = load i64, ptr %.29.i1.i, align 8, !noalias !39
  %.33.i.i = load i64, ptr %.32.i.i, align 8, !noalias !39
  %.36.i.i = load i64, ptr %.35.i.i, align 8, !noalias !39
  %.48.i3.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !39
  %.51.i.i = load i64, ptr %sunkaddr24.i, align 8, !noalias !39
  %.54.i.i = load i64, ptr %sunkaddr.i, align 8, !noalias !39
  %.55.i.i = ashr i64 %.54.i.i, 3
  %.14797.not.i.i = icmp slt i64 %.55.i.i, 1
  br i1 %.14797.not.i.i, label %B612.endif.i.i, label %B574.lr.ph.i.i

B574.lr.ph.i.i:                                   ; preds = %B822.i
  %.12.i.i = load i64, ptr %.44.i16, align 8, !noalias !39
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.187.i.i = mul i64 %.55.i.i, %.9.i45
  %67 = getelementptr i64, ptr %.13.i.i, i64 %.187.i.i
  %min.iters.check.i6.i = icmp ult i64 %.55.i.i, 16
  br i1 %min.iters.check.i6.i, label %B574.preheader.i.i, label %vector.memcheck.i7.i

vector.memcheck.i7.i:                             ; preds = %B574.lr.ph.i.i
  %68 = shl i64 %.187.i.i, 3
  %69 = add i64 %68, %.12.i.i
  %70 = sub i64 %.15.i.i, %69
  %diff.check.i8.i = icmp ult i64 %70, 32
  br i1 %diff.check.i8.i, label %B574.preheader.i.i, label %vector.ph.i9.i

vector.ph.i9.i:                                   ; preds = %vector.memcheck.i7.i
  %n.vec.i10.i = and i64 %.55.i.i, 9223372036854775804
  %71 = getelementptr i8, ptr %.13.i.i, i64 %68
  %scevgep26.i.i = getelementptr i8, ptr %71, i64 16
  %sunkaddr29.i.i = inttoptr i64 %.15.i.i to ptr
  br label %vector.body.i11.i

vector.body.i11.i:                                ; preds = %vector.body.i11.i, %vector.ph.i9.i
  %index.i12.i = phi i64 [ 0, %vector.ph.i9.i ], [ %index.next.i15.i, %vector.body.i11.i ]
  %72 = shl nuw nsw i64 %index.i12.i, 3
  %scevgep28.i.i = getelementptr i8, ptr %scevgep26.i.i, i64 %72
  %scevgep27.i.i = getelementptr i8, ptr %scevgep28.i.i, i64 -16
  %wide.load.i13.i = load <2 x i64>, ptr %scevgep27.i.i, align 8, !noalias !39
  %wide.load1.i14.i = load <2 x i64>, ptr %scevgep28.i.i, align 8, !noalias !39
  %sunkaddr32.i.i = getelementptr i8, ptr %sunkaddr29.i.i, i64 %72
  store <2 x i64> %wide.load.i13.i, ptr %sunkaddr32.i.i, align 8, !noalias !39
  %sunkaddr36.i.i = getelementptr i8, ptr %sunkaddr32.i.i, i64 16
  store <2 x i64> %wide.load1.i14.i, ptr %sunkaddr36.i.i, align 8, !noalias !39
  %index.next.i15.i = add nuw nsw i64 %index.i12.i, 4
  %73 = icmp eq i64 %n.vec.i10.i, %index.next.i15.i
  br i1 %73, label %middle.block.i16.i, label %vector.body.i11.i, !llvm.loop !42

middle.block.i16.i:                               ; preds = %vector.body.i11.i
  %cmp.n.i17.i = icmp eq i64 %.55.i.i, %n.vec.i10.i
  br i1 %cmp.n.i17.i, label %B612.endif.i.i, label %B574.preheader.i.i

B574.preheader.i.i:                               ; preds = %middle.block.i16.i, %vector.memcheck.i7.i, %B574.lr.ph.i.i
  %.1539698.ph.i.i = phi i64 [ 0, %vector.memcheck.i7.i ], [ 0, %B574.lr.ph.i.i ], [ %n.vec.i10.i, %middle.block.i16.i ]
  %xtraiter.i18.i = and i64 %.55.i.i, 3
  %lcmp.mod.not.i19.i = icmp eq i64 %xtraiter.i18.i, 0
  br i1 %lcmp.mod.not.i19.i, label %B574.prol.loopexit.i.i, label %B574.prol.preheader.i.i

B574.prol.preheader.i.i:                          ; preds = %B574.preheader.i.i
  %74 = inttoptr i64 %.15.i.i to ptr
  br label %B574.prol.i.i

B574.prol.i.i:                                    ; preds = %B574.prol.i.i, %B574.prol.preheader.i.i
  %lsr.iv20.i.i = phi i64 [ %lsr.iv.next21.i.i, %B574.prol.i.i ], [ %xtraiter.i18.i, %B574.prol.preheader.i.i ]
  %.1539698.prol.i.i = phi i64 [ %.160.prol.i.i, %B574.prol.i.i ], [ %.1539698.ph.i.i, %B574.prol.preheader.i.i ]
  %.160.prol.i.i = add nuw nsw i64 %.1539698.prol.i.i, 1
  %75 = shl i64 %.1539698.prol.i.i, 3
  %scevgep19.i20.i = getelementptr i8, ptr %67, i64 %75
  %.191.prol.i.i = load i64, ptr %scevgep19.i20.i, align 8, !noalias !39
  %scevgep18.i21.i = getelementptr i8, ptr %74, i64 %75
  store i64 %.191.prol.i.i, ptr %scevgep18.i21.i, align 8, !noalias !39
  %lsr.iv.next21.i.i = add nsw i64 %lsr.iv20.i.i, -1
  %prol.iter.cmp.not.i22.i = icmp eq i64 %lsr.iv.next21.i.i, 0
  br i1 %prol.iter.cmp.not.i22.i, label %B574.prol.loopexit.i.i, label %B574.prol.i.i, !llvm.loop !43

B574.prol.loopexit.i.i:                           ; preds = %B574.prol.i.i, %B574.preheader.i.i
  %.1539698.unr.i.i = phi i64 [ %.1539698.ph.i.i, %B574.preheader.i.i ], [ %.160.prol.i.i, %B574.prol.i.i ]
  %76 = sub nsw i64 %.1539698.ph.i.i, %.55.i.i
  %77 = icmp ugt i64 %76, -4
  br i1 %77, label %B612.endif.i.i, label %B574.preheader2.i.i

B574.preheader2.i.i:                              ; preds = %B574.prol.loopexit.i.i
  %78 = shl i64 %.187.i.i, 3
  %79 = getelementptr i8, ptr %.13.i.i, i64 %78
  %scevgep10.i.i = getelementptr i8, ptr %79, i64 24
  %sunkaddr37.i.i = inttoptr i64 %.15.i.i to ptr
  br label %B574.i.i

B574.i.i:                                         ; preds = %B574.i.i, %B574.preheader2.i.i
  %.1539698.i.i = phi i64 [ %.160.3.i.i, %B574.i.i ], [ %.1539698.unr.i.i, %B574.preheader2.i.i ]
  %80 = shl i64 %.1539698.i.i, 3
  %scevgep14.i.i = getelementptr i8, ptr %scevgep10.i.i, i64 %80
  %scevgep15.i.i = getelementptr i8, ptr %scevgep14.i.i, i64 -24
  %.191.i23.i = load i64, ptr %scevgep15.i.i, align 8, !noalias !39
  %sunkaddr39.i.i = getelementptr i8, ptr %sunkaddr37.i.i, i64 %80
  store i64 %.191.i23.i, ptr %sunkaddr39.i.i, align 8, !noalias !39
  %scevgep17.i.i = getelementptr i8, ptr %scevgep14.i.i, i64 -16
  %.191.1.i.i = load i64, ptr %scevgep17.i.i, align 8, !noalias !39
  %sunkaddr43.i.i = getelementptr i8, ptr %sunkaddr39.i.i, i64 8
  store i64 %.191.1.i.i, ptr %sunkaddr43.i.i, align 8, !noalias !39
  %scevgep13.i.i = getelementptr i8, ptr %scevgep14.i.i, i64 -8
  %.191.2.i.i = load i64, ptr %scevgep13.i.i, align 8, !noalias !39
  %sunkaddr47.i.i = getelementptr i8, ptr %sunkaddr39.i.i, i64 16
  store i64 %.191.2.i.i, ptr %sunkaddr47.i.i, align 8, !noalias !39
  %.160.3.i.i = add nuw nsw i64 %.1539698.i.i, 4
  %.191.3.i.i = load i64, ptr %scevgep14.i.i, align 8, !noalias !39
  %sunkaddr51.i.i = getelementptr i8, ptr %sunkaddr39.i.i, i64 24
  store i64 %.191.3.i.i, ptr %sunkaddr51.i.i, align 8, !noalias !39
  %exitcond.not.3.i24.i = icmp eq i64 %.55.i.i, %.160.3.i.i
  br i1 %exitcond.not.3.i24.i, label %B612.endif.i.i, label %B574.i.i, !llvm.loop !44

B676.i.i:                                         ; preds = %B676.preheader.i.i, %B820.i.i
  %lsr.iv.i25.i = phi i32 [ %84, %B676.preheader.i.i ], [ %lsr.iv.next.i26.i, %B820.i.i ]
  %.306102104.i.i = phi i32 [ %.211.i.i, %B676.preheader.i.i ], [ %.313.i.i, %B820.i.i ]
  %.339.i.i = sext i32 %.306102104.i.i to i64
  %sunkaddr52.i.i = shl nsw i64 %.339.i.i, 2
  %sunkaddr57.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %sunkaddr52.i.i
  %.341.i.i = load i32, ptr %sunkaddr57.i.i, align 4, !noalias !39
  %sunkaddr69.i.i = getelementptr i8, ptr %sunkaddr64.i.i, i64 %sunkaddr52.i.i
  %.345.i.i = load i32, ptr %sunkaddr69.i.i, align 4, !noalias !39
  %.357.i.i = sext i32 %.341.i.i to i64
  %.358.i.i = trunc i32 %.345.i.i to i8
  %sunkaddr72.i.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 %.357.i.i
  store i8 %.358.i.i, ptr %sunkaddr72.i.i, align 1, !noalias !39
  %sunkaddr74.i.i = shl nsw i64 %.357.i.i, 2
  %sunkaddr75.i.i = getelementptr i8, ptr %sunkaddr73.i.i, i64 %sunkaddr74.i.i
  %.365.i.i = load i32, ptr %sunkaddr75.i.i, align 4, !noalias !39
  %.366.not.i.i = icmp eq i32 %.365.i.i, 0
  br i1 %.366.not.i.i, label %B776.i.i, label %B742.i.i

B742.i.i:                                         ; preds = %B676.i.i
  %.378.i.i = sext i32 %.365.i.i to i64
  %81 = lshr i32 %.345.i.i, 8
  %.379.i.i = trunc i32 %81 to i8
  %sunkaddr77.i.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 %.378.i.i
  store i8 %.379.i.i, ptr %sunkaddr77.i.i, align 1, !noalias !39
  br label %B776.i.i

B776.i.i:                                         ; preds = %B742.i.i, %B676.i.i
  %sunkaddr80.i.i = getelementptr i8, ptr %sunkaddr78.i.i, i64 %sunkaddr74.i.i
  %.387.i.i = load i32, ptr %sunkaddr80.i.i, align 4, !noalias !39
  %.388.not.i.i = icmp eq i32 %.387.i.i, 0
  br i1 %.388.not.i.i, label %B820.i.i, label %B792.i.i

B792.i.i:                                         ; preds = %B776.i.i
  %.403.i.i = sext i32 %.387.i.i to i64
  %82 = lshr i32 %.345.i.i, 16
  %.404.i.i = trunc i32 %82 to i8
  %sunkaddr82.i.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 %.403.i.i
  store i8 %.404.i.i, ptr %sunkaddr82.i.i, align 1, !noalias !39
  br label %B820.i.i

B820.i.i:                                         ; preds = %B792.i.i, %B776.i.i
  %lsr.iv.next.i26.i = add i32 %lsr.iv.i25.i, -1
  %.313.i.i = add i32 %.306102104.i.i, 1
  %.300.i.i = icmp ugt i32 %lsr.iv.next.i26.i, 1
  br i1 %.300.i.i, label %B676.i.i, label %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.i

B612.endif.i.i:                                   ; preds = %B574.i.i, %B574.prol.loopexit.i.i, %middle.block.i16.i, %B822.i
  %83 = inttoptr i64 %.30.i2.i to ptr
  %.210.i.i = getelementptr i32, ptr %83, i64 %.87.i
  %.211.i.i = load i32, ptr %.210.i.i, align 4, !noalias !39
  %.217.i.i = getelementptr i8, ptr %.210.i.i, i64 4
  %.218.i.i = load i32, ptr %.217.i.i, align 4, !noalias !39
  %.257.i.i = sub i32 %.218.i.i, %.211.i.i
  %.300103.not.i.i = icmp slt i32 %.257.i.i, 1
  br i1 %.300103.not.i.i, label %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.i, label %B676.preheader.i.i

B676.preheader.i.i:                               ; preds = %B612.endif.i.i
  %84 = add nuw i32 %.257.i.i, 1
  %sunkaddr.i.i = inttoptr i64 %.33.i.i to ptr
  %sunkaddr64.i.i = inttoptr i64 %.36.i.i to ptr
  %sunkaddr71.i.i = inttoptr i64 %.15.i.i to ptr
  %sunkaddr73.i.i = inttoptr i64 %.48.i3.i to ptr
  %sunkaddr78.i.i = inttoptr i64 %.51.i.i to ptr
  br label %B676.i.i

_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.i: ; preds = %B820.i.i, %B612.endif.i.i
  %.12.i28.i = load i64, ptr %.11.i27.i, align 8, !noalias !45
  %.9467.not.i.i = icmp slt i64 %.12.i28.i, 1
  br i1 %.9467.not.i.i, label %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.B920_crit_edge.i, label %B72.lr.ph.i.i

_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.B920_crit_edge.i: ; preds = %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.i
  %.9.i.pre.i = load i64, ptr %.14.i.i, align 8, !noalias !48
  br label %B920.i

B72.lr.ph.i.i:                                    ; preds = %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.i
  %.12.i.pre.i.i = load i64, ptr %.164.i.i, align 8, !noalias !51
  %.62.i.pre.i.i = load i64, ptr %.61.i.i29.i, align 8, !noalias !51
  br label %B72.i.i

B72.i.i:                                          ; preds = %B420.i.i, %B72.lr.ph.i.i
  %lsr.iv.i32.i = phi i64 [ 0, %B72.lr.ph.i.i ], [ %lsr.iv.next.i42.i, %B420.i.i ]
  %.15.i38.i.i = phi i64 [ %.62.i.pre.i.i, %B72.lr.ph.i.i ], [ %.15.i.i41.i, %B420.i.i ]
  %.12.i.i.i = phi i64 [ %.12.i.pre.i.i, %B72.lr.ph.i.i ], [ %.12.i35.i.i, %B420.i.i ]
  %by.2.070.i.i = phi i64 [ 0, %B72.lr.ph.i.i ], [ %by.3.1.i.i, %B420.i.i ]
  %.1006568.i.i = phi i64 [ 0, %B72.lr.ph.i.i ], [ %.107.i.i, %B420.i.i ]
  %.107.i.i = add nuw nsw i64 %.1006568.i.i, 1
  %.20.i.i.i = load i64, ptr %.14.i.i, align 8, !noalias !51
  %.33.i.i33.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !51
  %.37.i.i.i = load i64, ptr %sunkaddr24.i, align 8, !noalias !51
  %.41.i.i.i = load i64, ptr %sunkaddr19.i.i, align 8, !noalias !51
  %.54.i.i.i = load i64, ptr %sunkaddr20.i.i, align 8, !noalias !51
  %.58.i.i.i = load i64, ptr %sunkaddr22.i.i, align 8, !noalias !51
  %.76.i.i34.i = load i64, ptr %sunkaddr.i, align 8, !noalias !51
  %.15996.not.i.i.i = icmp slt i64 %.76.i.i34.i, 8
  br i1 %.15996.not.i.i.i, label %B626.endif.i.i.i, label %B612.preheader.i.i.i

B612.preheader.i.i.i:                             ; preds = %B72.i.i
  %85 = inttoptr i64 %.12.i.i.i to ptr
  %86 = and i64 %.76.i.i34.i, 9223372036854775800
  tail call void @llvm.memset.p0.i64(ptr align 8 %85, i8 0, i64 %86, i1 false), !noalias !51
  %.209.pre.i.i.i = load i64, ptr %.61.i.i29.i, align 8, !noalias !51
  br label %B626.endif.i.i.i

B690.i.i.i:                                       ; preds = %B690.lr.ph.i.i.i, %B960.i.i.i
  %.295101103.i.i.i = phi i64 [ 0, %B690.lr.ph.i.i.i ], [ %.302.i.i.i, %B960.i.i.i ]
  %.302.i.i.i = add nuw nsw i64 %.295101103.i.i.i, 1
  %87 = shl i64 %.295101103.i.i.i, 2
  %scevgep8.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 %87
  %.331.i.i.i = load i32, ptr %scevgep8.i.i, align 4, !noalias !51
  %.384.i.i.i = sext i32 %.331.i.i.i to i64
  %.337.i.i.i = load i64, ptr %sunkaddr32.i30.i, align 8, !noalias !51
  %sunkaddr35.i36.i = getelementptr i8, ptr %sunkaddr33.i.i, i64 %87
  %.342.i.i.i = load i32, ptr %sunkaddr35.i36.i, align 4, !noalias !51
  %.343.i.i.i = sext i32 %.342.i.i.i to i64
  %.15.i.i.i.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !54
  %.16.i.i.i.i = inttoptr i64 %.15.i.i.i.i to ptr
  %sunkaddr38.i.i = getelementptr i8, ptr %sunkaddr37.i35.i, i64 %.295101103.i.i.i
  %.31.i.i.i.i = load i8, ptr %sunkaddr38.i.i, align 1, !noalias !54
  %.32.i.i.i.i = zext i8 %.31.i.i.i.i to i64
  %scevgep6.i37.i = getelementptr i8, ptr %.16.i.i.i.i, i64 %87
  %.43.i.i.i.i = load i32, ptr %scevgep6.i37.i, align 4, !noalias !54
  %.44.not.i.i.i.i = icmp eq i32 %.43.i.i.i.i, 0
  br i1 %.44.not.i.i.i.i, label %B690.endif.i.i.i, label %B192.i.i.i.i

B192.i.i.i.i:                                     ; preds = %B690.i.i.i
  %.53.i.i.i.i = sext i32 %.43.i.i.i.i to i64
  %.18.i.i.i.i = load i64, ptr %sunkaddr24.i, align 8, !noalias !54
  %.19.i.i.i.i = inttoptr i64 %.18.i.i.i.i to ptr
  %sunkaddr41.i.i = getelementptr i8, ptr %sunkaddr37.i35.i, i64 %.53.i.i.i.i
  %.57.i.i.i.i = load i8, ptr %sunkaddr41.i.i, align 1, !noalias !54
  %.58.i.i.i.i = zext i8 %.57.i.i.i.i to i64
  %.59.i.i.i.i = shl nuw nsw i64 %.58.i.i.i.i, 8
  %.61.i.i.i.i = or disjoint i64 %.59.i.i.i.i, %.32.i.i.i.i
  %scevgep5.i.i = getelementptr i8, ptr %.19.i.i.i.i, i64 %87
  %.73.i.i.i.i = load i32, ptr %scevgep5.i.i, align 4, !noalias !54
  %.74.not.i.i.i.i = icmp eq i32 %.73.i.i.i.i, 0
  br i1 %.74.not.i.i.i.i, label %B690.endif.i.i.i, label %B280.i.i.i.i

B280.i.i.i.i:                                     ; preds = %B192.i.i.i.i
  %.85.i.i.i.i = sext i32 %.73.i.i.i.i to i64
  %sunkaddr43.i38.i = getelementptr i8, ptr %sunkaddr37.i35.i, i64 %.85.i.i.i.i
  %.91.i.i.i.i = load i8, ptr %sunkaddr43.i38.i, align 1, !noalias !54
  %.94.i.i.i.i = zext i8 %.91.i.i.i.i to i64
  %.95.i.i.i.i = shl nuw nsw i64 %.94.i.i.i.i, 16
  %.97.i.i.i.i = or disjoint i64 %.95.i.i.i.i, %.61.i.i.i.i
  br label %B690.endif.i.i.i

B882.i.i.i:                                       ; preds = %B690.endif.i.i.i
  %.404.i.i.i = sext i32 %.392.i.i.i to i64
  %88 = lshr i32 %.375.i.i.i, 8
  %.405.i.i.i = trunc i32 %88 to i8
  %sunkaddr45.i.i = getelementptr i8, ptr %92, i64 %.404.i.i.i
  store i8 %.405.i.i.i, ptr %sunkaddr45.i.i, align 1, !noalias !51
  %sunkaddr47.i39.i = shl nsw i64 %.384.i.i.i, 2
  %sunkaddr48.i.i = getelementptr i8, ptr %sunkaddr46.i.i, i64 %sunkaddr47.i39.i
  %.412.i.i.i = load i32, ptr %sunkaddr48.i.i, align 4, !noalias !51
  %.413.not.i.i.i = icmp eq i32 %.412.i.i.i, 0
  br i1 %.413.not.i.i.i, label %B960.i.i.i, label %B932.i.i.i

B932.i.i.i:                                       ; preds = %B882.i.i.i
  %.427.i.i.i = sext i32 %.412.i.i.i to i64
  %89 = lshr i32 %.375.i.i.i, 16
  %.428.i.i.i = trunc i32 %89 to i8
  %sunkaddr50.i40.i = getelementptr i8, ptr %92, i64 %.427.i.i.i
  store i8 %.428.i.i.i, ptr %sunkaddr50.i40.i, align 1, !noalias !51
  br label %B960.i.i.i

B960.i.i.i:                                       ; preds = %B690.endif.i.i.i, %B932.i.i.i, %B882.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.15.i37.i.i, %.302.i.i.i
  br i1 %exitcond.not.i.i.i, label %B72.endif.loopexit.i.i, label %B690.i.i.i

B626.endif.i.i.i:                                 ; preds = %B612.preheader.i.i.i, %B72.i.i
  %.15.i37.i.i = phi i64 [ %.209.pre.i.i.i, %B612.preheader.i.i.i ], [ %.15.i38.i.i, %B72.i.i ]
  %.289102.not.i.i.i = icmp slt i64 %.15.i37.i.i, 1
  br i1 %.289102.not.i.i.i, label %B72.endif.i.i, label %B690.lr.ph.i.i.i

B690.lr.ph.i.i.i:                                 ; preds = %B626.endif.i.i.i
  %90 = inttoptr i64 %.54.i.i.i to ptr
  %91 = mul i64 %.15.i38.i.i, %lsr.iv.i32.i
  %scevgep7.i.i = getelementptr i8, ptr %90, i64 %91
  %sunkaddr33.i.i = inttoptr i64 %.41.i.i.i to ptr
  %sunkaddr37.i35.i = inttoptr i64 %.20.i.i.i to ptr
  %92 = inttoptr i64 %.12.i.i.i to ptr
  %93 = inttoptr i64 %.33.i.i33.i to ptr
  %94 = inttoptr i64 %.58.i.i.i to ptr
  %sunkaddr46.i.i = inttoptr i64 %.37.i.i.i to ptr
  br label %B690.i.i.i

B690.endif.i.i.i:                                 ; preds = %B280.i.i.i.i, %B192.i.i.i.i, %B690.i.i.i
  %code.3.0.i.i.i.i = phi i64 [ %.97.i.i.i.i, %B280.i.i.i.i ], [ %.61.i.i.i.i, %B192.i.i.i.i ], [ %.32.i.i.i.i, %B690.i.i.i ]
  %.339.i.i.i = mul nsw i64 %.337.i.i.i, %.1006568.i.i
  %95 = getelementptr i32, ptr %94, i64 %.339.i.i.i
  %96 = getelementptr i32, ptr %95, i64 %.343.i.i.i
  %.374.i.i.i = getelementptr i32, ptr %96, i64 %code.3.0.i.i.i.i
  %.375.i.i.i = load i32, ptr %.374.i.i.i, align 4, !noalias !51
  %.385.i.i.i = trunc i32 %.375.i.i.i to i8
  %.386.i.i.i = getelementptr i8, ptr %92, i64 %.384.i.i.i
  store i8 %.385.i.i.i, ptr %.386.i.i.i, align 1, !noalias !51
  %.391.i.i.i = getelementptr i32, ptr %93, i64 %.384.i.i.i
  %.392.i.i.i = load i32, ptr %.391.i.i.i, align 4, !noalias !51
  %.393.not.i.i.i = icmp eq i32 %.392.i.i.i, 0
  br i1 %.393.not.i.i.i, label %B960.i.i.i, label %B882.i.i.i

B284.i.i:                                         ; preds = %_ZN9wakeproof7checker8compiled7turning7is_lessB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a8uint8_2a.exit.i.i
  %.255.i.i = load i64, ptr %sunkaddr51.i31.i, align 8, !noalias !45
  store i64 %.255.i.i, ptr %.164.i.i, align 8, !noalias !45
  store i64 %.165.i.i, ptr %sunkaddr51.i31.i, align 8, !noalias !45
  br label %B420.i.i

B420.i.i:                                         ; preds = %B66.i.i.i, %_ZN9wakeproof7checker8compiled7turning7is_lessB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a8uint8_2a.exit.i.i, %B284.i.i
  %.12.i35.i.i = phi i64 [ %.255.i.i, %B284.i.i ], [ %.165.i.i, %_ZN9wakeproof7checker8compiled7turning7is_lessB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a8uint8_2a.exit.i.i ], [ %.165.i.i, %B66.i.i.i ]
  %by.3.1.i.i = phi i64 [ %.107.i.i, %B284.i.i ], [ %by.2.070.i.i, %_ZN9wakeproof7checker8compiled7turning7is_lessB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a8uint8_2a.exit.i.i ], [ %by.2.070.i.i, %B66.i.i.i ]
  %lsr.iv.next.i42.i = add i64 %lsr.iv.i32.i, 4
  %exitcond.not.i43.i = icmp eq i64 %.107.i.i, %.12.i28.i
  br i1 %exitcond.not.i43.i, label %_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i, label %B72.i.i

B72.endif.loopexit.i.i:                           ; preds = %B960.i.i.i
  %.15.i.pre.i.i = load i64, ptr %.61.i.i29.i, align 8, !noalias !57
  br label %B72.endif.i.i

B72.endif.i.i:                                    ; preds = %B72.endif.loopexit.i.i, %B626.endif.i.i.i
  %.15.i.i41.i = phi i64 [ %.15.i.pre.i.i, %B72.endif.loopexit.i.i ], [ %.15.i37.i.i, %B626.endif.i.i.i ]
  %.165.i.i = load i64, ptr %.164.i.i, align 8, !noalias !45
  %.168.not.i.i = icmp eq i64 %by.2.070.i.i, 0
  %"$phi244.8.2.1.i.i" = select i1 %.168.not.i.i, i64 34, i64 42
  %.202.i.i = getelementptr i64, ptr %arg.c, i64 %"$phi244.8.2.1.i.i"
  %.203.i.i = load i64, ptr %.202.i.i, align 8, !noalias !45
  %..15.i.i.i = tail call i64 @llvm.smax.i64(i64 %.15.i.i41.i, i64 0)
  %97 = inttoptr i64 %.165.i.i to ptr
  %98 = inttoptr i64 %.203.i.i to ptr
  br label %B66.i.i.i

B66.i.i.i:                                        ; preds = %B68.endif.endif.i.i.i, %B72.endif.i.i
  %.10363.i.i.i = phi i64 [ %.110.i.i.i, %B68.endif.endif.i.i.i ], [ 0, %B72.endif.i.i ]
  %exitcond.not.i5.i.i = icmp eq i64 %..15.i.i.i, %.10363.i.i.i
  br i1 %exitcond.not.i5.i.i, label %B420.i.i, label %B68.i.i.i

B68.i.i.i:                                        ; preds = %B66.i.i.i
  %.15.i.i6.i.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !60
  %.16.i.i7.i.i = inttoptr i64 %.15.i.i6.i.i to ptr
  %.30.i.i8.i.i = getelementptr i8, ptr %97, i64 %.10363.i.i.i
  %.31.i.i9.i.i = load i8, ptr %.30.i.i8.i.i, align 1, !noalias !60
  %.32.i.i10.i.i = zext i8 %.31.i.i9.i.i to i64
  %99 = shl i64 %.10363.i.i.i, 2
  %scevgep.i11.i.i = getelementptr i8, ptr %.16.i.i7.i.i, i64 %99
  %.43.i.i12.i.i = load i32, ptr %scevgep.i11.i.i, align 4, !noalias !60
  %.53.i.i13.i.i = sext i32 %.43.i.i12.i.i to i64
  %.44.not.i.i14.i.i = icmp eq i32 %.43.i.i12.i.i, 0
  br i1 %.44.not.i.i14.i.i, label %B68.endif.i.i.i, label %B192.i.i15.i.i

B192.i.i15.i.i:                                   ; preds = %B68.i.i.i
  %.18.i.i16.i.i = load i64, ptr %sunkaddr24.i, align 8, !noalias !60
  %.19.i.i17.i.i = inttoptr i64 %.18.i.i16.i.i to ptr
  %.56.i.i18.i.i = getelementptr i8, ptr %97, i64 %.53.i.i13.i.i
  %.57.i.i19.i.i = load i8, ptr %.56.i.i18.i.i, align 1, !noalias !60
  %.58.i.i20.i.i = zext i8 %.57.i.i19.i.i to i64
  %.59.i.i21.i.i = shl nuw nsw i64 %.58.i.i20.i.i, 8
  %.61.i.i22.i.i = or disjoint i64 %.59.i.i21.i.i, %.32.i.i10.i.i
  %scevgep9.i.i = getelementptr i8, ptr %.19.i.i17.i.i, i64 %99
  %.73.i.i23.i.i = load i32, ptr %scevgep9.i.i, align 4, !noalias !60
  %.74.not.i.i24.i.i = icmp eq i32 %.73.i.i23.i.i, 0
  br i1 %.74.not.i.i24.i.i, label %B192.i15.thread.i.i.i, label %B280.i28.i.i.i

B192.i15.thread.i.i.i:                            ; preds = %B192.i.i15.i.i
  %.30.i93845.i.i.i = getelementptr i8, ptr %98, i64 %.10363.i.i.i
  %.31.i103946.i.i.i = load i8, ptr %.30.i93845.i.i.i, align 1, !noalias !63
  %.32.i114047.i.i.i = zext i8 %.31.i103946.i.i.i to i64
  %.56.i2048.i.i.i = getelementptr i8, ptr %98, i64 %.53.i.i13.i.i
  %.57.i2149.i.i.i = load i8, ptr %.56.i2048.i.i.i, align 1, !noalias !66
  %.58.i2250.i.i.i = zext i8 %.57.i2149.i.i.i to i64
  %.59.i2351.i.i.i = shl nuw nsw i64 %.58.i2250.i.i.i, 8
  %.61.i2452.i.i.i = or disjoint i64 %.59.i2351.i.i.i, %.32.i114047.i.i.i
  br label %B68.endif.endif.i.i.i

B68.endif.i.i.i:                                  ; preds = %B68.i.i.i
  %.30.i9.i.i.i = getelementptr i8, ptr %98, i64 %.10363.i.i.i
  %.31.i10.i.i.i = load i8, ptr %.30.i9.i.i.i, align 1, !noalias !66
  %.32.i11.i.i.i = zext i8 %.31.i10.i.i.i to i64
  br label %B68.endif.endif.i.i.i

B280.i28.i.i.i:                                   ; preds = %B192.i.i15.i.i
  %.85.i.i25.i.i = sext i32 %.73.i.i23.i.i to i64
  %.90.i.i26.i.i = getelementptr i8, ptr %97, i64 %.85.i.i25.i.i
  %.91.i.i27.i.i = load i8, ptr %.90.i.i26.i.i, align 1, !noalias !60
  %.94.i.i28.i.i = zext i8 %.91.i.i27.i.i to i64
  %.95.i.i29.i.i = shl nuw nsw i64 %.94.i.i28.i.i, 16
  %.97.i.i30.i.i = or disjoint i64 %.95.i.i29.i.i, %.61.i.i22.i.i
  %.30.i938.i.i.i = getelementptr i8, ptr %98, i64 %.10363.i.i.i
  %.31.i1039.i.i.i = load i8, ptr %.30.i938.i.i.i, align 1, !noalias !63
  %.32.i1140.i.i.i = zext i8 %.31.i1039.i.i.i to i64
  %.56.i20.i.i.i = getelementptr i8, ptr %98, i64 %.53.i.i13.i.i
  %.57.i21.i.i.i = load i8, ptr %.56.i20.i.i.i, align 1, !noalias !66
  %.58.i22.i.i.i = zext i8 %.57.i21.i.i.i to i64
  %.59.i23.i.i.i = shl nuw nsw i64 %.58.i22.i.i.i, 8
  %.61.i24.i.i.i = or disjoint i64 %.59.i23.i.i.i, %.32.i1140.i.i.i
  %.90.i30.i.i.i = getelementptr i8, ptr %98, i64 %.85.i.i25.i.i
  %.91.i31.i.i.i = load i8, ptr %.90.i30.i.i.i, align 1, !noalias !66
  %.94.i32.i.i.i = zext i8 %.91.i31.i.i.i to i64
  %.95.i33.i.i.i = shl nuw nsw i64 %.94.i32.i.i.i, 16
  %.97.i34.i.i.i = or disjoint i64 %.61.i24.i.i.i, %.95.i33.i.i.i
  br label %B68.endif.endif.i.i.i

B68.endif.endif.i.i.i:                            ; preds = %B280.i28.i.i.i, %B68.endif.i.i.i, %B192.i15.thread.i.i.i
  %code.3.0.i42.i.i.i = phi i64 [ %.97.i.i30.i.i, %B280.i28.i.i.i ], [ %.61.i.i22.i.i, %B192.i15.thread.i.i.i ], [ %.32.i.i10.i.i, %B68.endif.i.i.i ]
  %code.3.0.i35.i.i.i = phi i64 [ %.97.i34.i.i.i, %B280.i28.i.i.i ], [ %.61.i2452.i.i.i, %B192.i15.thread.i.i.i ], [ %.32.i11.i.i.i, %B68.endif.i.i.i ]
  %.197.not.i.i.i = icmp eq i64 %code.3.0.i42.i.i.i, %code.3.0.i35.i.i.i
  %.110.i.i.i = add nuw i64 %.10363.i.i.i, 1
  br i1 %.197.not.i.i.i, label %B66.i.i.i, label %_ZN9wakeproof7checker8compiled7turning7is_lessB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a8uint8_2a.exit.i.i

_ZN9wakeproof7checker8compiled7turning7is_lessB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a8uint8_2a.exit.i.i: ; preds = %B68.endif.endif.i.i.i
  %.209.i31.not.i.i = icmp ult i64 %code.3.0.i42.i.i.i, %code.3.0.i35.i.i.i
  br i1 %.209.i31.not.i.i, label %B284.i.i, label %B420.i.i

_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i: ; preds = %B420.i.i
  %.206.not.i = icmp eq i64 %by.3.1.i.i, 0
  %.9.i.pre19.i = load i64, ptr %.14.i.i, align 8, !noalias !48
  br i1 %.206.not.i, label %B920.i, label %B890.i

B890.i:                                           ; preds = %_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i
  %.6.i.i58 = load i64, ptr %sunkaddr51.i31.i, align 8, !noalias !68
  store i64 %.6.i.i58, ptr %.14.i.i, align 8, !noalias !68
  store i64 %.9.i.pre19.i, ptr %sunkaddr51.i31.i, align 8, !noalias !68
  %100 = add nsw i64 %by.3.1.i.i, -1
  br label %B920.i

B920.i:                                           ; preds = %B890.i, %_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i, %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.B920_crit_edge.i
  %.9.i.i = phi i64 [ %.6.i.i58, %B890.i ], [ %.9.i.pre19.i, %_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i ], [ %.9.i.pre.i, %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.B920_crit_edge.i ]
  %.206.not4.i = phi i1 [ false, %B890.i ], [ true, %_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i ], [ true, %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.B920_crit_edge.i ]
  %by.2.0.lcssa.i3.i = phi i64 [ %100, %B890.i ], [ -1, %_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i ], [ -1, %_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx.exit.B920_crit_edge.i ]
  %.6.i45.i = load i64, ptr %.44.i16, align 8, !noalias !48
  %.12.i48.i = load i64, ptr %.11.i47.i, align 8, !noalias !48
  %.24.i50.i = load i64, ptr %sunkaddr.i, align 8, !noalias !48
  %.25.i51.i = ashr i64 %.24.i50.i, 3
  %.27.i.i = load i64, ptr %.26.i52.i, align 8, !noalias !48
  %.9444.not.i.i.i = icmp slt i64 %.25.i51.i, 1
  br i1 %.9444.not.i.i.i, label %B0.endif.i.i, label %B74.preheader.i.i.i

B74.preheader.i.i.i:                              ; preds = %B920.i
  %xtraiter.i.i.i = and i64 %.25.i51.i, 3
  %101 = icmp ult i64 %.25.i51.i, 4
  br i1 %101, label %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i, label %B74.preheader.new.i.i.i

B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i: ; preds = %B74.preheader.i.i.i
  %.pre.i.i = inttoptr i64 %.9.i.i to ptr
  br label %B74.epil.preheader.i.i.i

B74.preheader.new.i.i.i:                          ; preds = %B74.preheader.i.i.i
  %unroll_iter.i.i.i = and i64 %.25.i51.i, 9223372036854775804
  %102 = inttoptr i64 %.9.i.i to ptr
  br label %B74.i.i.i

B74.i.i.i:                                        ; preds = %B74.i.i.i, %B74.preheader.new.i.i.i
  %mixed.3.047.i.i.i = phi i64 [ 2611923443488327891, %B74.preheader.new.i.i.i ], [ %.139.3.i.i.i, %B74.i.i.i ]
  %.1004345.i.i.i = phi i64 [ 0, %B74.preheader.new.i.i.i ], [ %.107.3.i.i.i, %B74.i.i.i ]
  %103 = shl nuw nsw i64 %.1004345.i.i.i, 3
  %scevgep27.i53.i = getelementptr i8, ptr %102, i64 %103
  %.134.i.i.i = load i64, ptr %scevgep27.i53.i, align 8, !noalias !71
  %.136.i.i.i = xor i64 %.134.i.i.i, %mixed.3.047.i.i.i
  %.137.i.i.i = mul i64 %.136.i.i.i, -7046029254386353131
  %.138.i.i.i = lshr i64 %.137.i.i.i, 32
  %scevgep26.i54.i = getelementptr i8, ptr %scevgep27.i53.i, i64 8
  %.134.1.i.i.i = load i64, ptr %scevgep26.i54.i, align 8, !noalias !71
  %104 = xor i64 %.134.1.i.i.i, %.138.i.i.i
  %.136.1.i.i.i = xor i64 %104, %.137.i.i.i
  %.137.1.i.i.i = mul i64 %.136.1.i.i.i, -7046029254386353131
  %.138.1.i.i.i = lshr i64 %.137.1.i.i.i, 32
  %scevgep22.i.i = getelementptr i8, ptr %scevgep27.i53.i, i64 16
  %.134.2.i.i.i = load i64, ptr %scevgep22.i.i, align 8, !noalias !71
  %105 = xor i64 %.134.2.i.i.i, %.138.1.i.i.i
  %.136.2.i.i.i = xor i64 %105, %.137.1.i.i.i
  %.137.2.i.i.i = mul i64 %.136.2.i.i.i, -7046029254386353131
  %.138.2.i.i.i = lshr i64 %.137.2.i.i.i, 32
  %.107.3.i.i.i = add nuw nsw i64 %.1004345.i.i.i, 4
  %scevgep18.i55.i = getelementptr i8, ptr %scevgep27.i53.i, i64 24
  %.134.3.i.i.i = load i64, ptr %scevgep18.i55.i, align 8, !noalias !71
  %106 = xor i64 %.134.3.i.i.i, %.138.2.i.i.i
  %.136.3.i.i.i = xor i64 %106, %.137.2.i.i.i
  %.137.3.i.i.i = mul i64 %.136.3.i.i.i, -7046029254386353131
  %.138.3.i.i.i = lshr i64 %.137.3.i.i.i, 32
  %.139.3.i.i.i = xor i64 %.138.3.i.i.i, %.137.3.i.i.i
  %niter.ncmp.3.i.i.i = icmp eq i64 %unroll_iter.i.i.i, %.107.3.i.i.i
  br i1 %niter.ncmp.3.i.i.i, label %B174.loopexit.unr-lcssa.i.i.i, label %B74.i.i.i

B174.loopexit.unr-lcssa.i.i.i:                    ; preds = %B74.i.i.i
  %lcmp.mod.not.i.i.i = icmp eq i64 %xtraiter.i.i.i, 0
  br i1 %lcmp.mod.not.i.i.i, label %B0.endif.i.i, label %B74.epil.preheader.i.i.i

B74.epil.preheader.i.i.i:                         ; preds = %B174.loopexit.unr-lcssa.i.i.i, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i
  %.pre-phi.pre-phi.i.i = phi ptr [ %.pre.i.i, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %102, %B174.loopexit.unr-lcssa.i.i.i ]
  %mixed.3.047.epil.init.i.i.i = phi i64 [ 2611923443488327891, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %.139.3.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ]
  %.1004345.epil.init.i.i.i = phi i64 [ 0, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %unroll_iter.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ]
  %107 = shl nuw nsw i64 %.1004345.epil.init.i.i.i, 3
  %scevgep.i.i.i = getelementptr i8, ptr %.pre-phi.pre-phi.i.i, i64 %107
  br label %B74.epil.i.i.i

B74.epil.i.i.i:                                   ; preds = %B74.epil.i.i.i, %B74.epil.preheader.i.i.i
  %mixed.3.047.epil.i.i.i = phi i64 [ %.139.epil.i.i.i, %B74.epil.i.i.i ], [ %mixed.3.047.epil.init.i.i.i, %B74.epil.preheader.i.i.i ]
  %epil.iter.i.i.i = phi i64 [ %epil.iter.next.i.i.i, %B74.epil.i.i.i ], [ 0, %B74.epil.preheader.i.i.i ]
  %108 = shl i64 %epil.iter.i.i.i, 3
  %scevgep16.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 %108
  %.134.epil.i.i.i = load i64, ptr %scevgep16.i.i, align 8, !noalias !71
  %.136.epil.i.i.i = xor i64 %.134.epil.i.i.i, %mixed.3.047.epil.i.i.i
  %.137.epil.i.i.i = mul i64 %.136.epil.i.i.i, -7046029254386353131
  %.138.epil.i.i.i = lshr i64 %.137.epil.i.i.i, 32
  %.139.epil.i.i.i = xor i64 %.138.epil.i.i.i, %.137.epil.i.i.i
  %epil.iter.next.i.i.i = add i64 %epil.iter.i.i.i, 1
  %epil.iter.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i.i, %epil.iter.next.i.i.i
  br i1 %epil.iter.cmp.not.i.i.i, label %B0.endif.i.i, label %B74.epil.i.i.i, !llvm.loop !74

B412.i.i:                                         ; preds = %B324.endif.i.i, %B414.i.i
  %.18579.i.i = phi i64 [ %.192.i.i, %B414.i.i ], [ 0, %B324.endif.i.i ]
  %exitcond.not.i57.i = icmp eq i64 %..25.i.i, %.18579.i.i
  br i1 %exitcond.not.i57.i, label %_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i, label %B414.i.i

B414.i.i:                                         ; preds = %B412.i.i
  %.192.i.i = add nuw nsw i64 %.18579.i.i, 1
  %109 = shl nuw i64 %.18579.i.i, 3
  %scevgep15.i58.i = getelementptr i8, ptr %112, i64 %109
  %.223.i.i = load i64, ptr %scevgep15.i58.i, align 8, !noalias !48
  %sunkaddr33.i59.i = getelementptr i8, ptr %sunkaddr31.i.i, i64 %109
  %.226.i60.i = load i64, ptr %sunkaddr33.i59.i, align 8, !noalias !48
  %.227.not.i.i = icmp eq i64 %.223.i.i, %.226.i60.i
  br i1 %.227.not.i.i, label %B412.i.i, label %B474.i.i

B474.i.i:                                         ; preds = %B414.i.i
  %.268.i.i = add nsw i64 %place.2.0.i.i, 1
  %.270.i.i = and i64 %.268.i.i, %.27.i.i
  %sunkaddr34.i.i = shl i64 %.270.i.i, 2
  %sunkaddr35.i61.i = getelementptr i8, ptr %110, i64 %sunkaddr34.i.i
  %.277.i.i = load i32, ptr %sunkaddr35.i61.i, align 4, !noalias !48
  %.278.not.i.i = icmp eq i32 %.277.i.i, 0
  br i1 %.278.not.i.i, label %_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i, label %B324.endif.i.i

B0.endif.i.i:                                     ; preds = %B74.epil.i.i.i, %B174.loopexit.unr-lcssa.i.i.i, %B920.i
  %mixed.3.0.lcssa.i.i.i = phi i64 [ 2611923443488327891, %B920.i ], [ %.139.3.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ], [ %.139.epil.i.i.i, %B74.epil.i.i.i ]
  %110 = inttoptr i64 %.12.i48.i to ptr
  %.64.i.i = and i64 %mixed.3.0.lcssa.i.i.i, %.27.i.i
  %.72.i.i = getelementptr i32, ptr %110, i64 %.64.i.i
  %.73.i.i = load i32, ptr %.72.i.i, align 4, !noalias !48
  %.74.not.i.i = icmp eq i32 %.73.i.i, 0
  br i1 %.74.not.i.i, label %_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i, label %B324.endif.preheader.i.i

B324.endif.preheader.i.i:                         ; preds = %B0.endif.i.i
  %..25.i.i = tail call i64 @llvm.smax.i64(i64 %.25.i51.i, i64 0)
  %111 = inttoptr i64 %.6.i45.i to ptr
  %sunkaddr31.i.i = inttoptr i64 %.9.i.i to ptr
  br label %B324.endif.i.i

B324.endif.i.i:                                   ; preds = %B324.endif.preheader.i.i, %B474.i.i
  %.84.i.i = phi i32 [ %.277.i.i, %B474.i.i ], [ %.73.i.i, %B324.endif.preheader.i.i ]
  %place.2.0.i.i = phi i64 [ %.270.i.i, %B474.i.i ], [ %.64.i.i, %B324.endif.preheader.i.i ]
  %.85.i56.i = sext i32 %.84.i.i to i64
  %.86.i.i = add nsw i64 %.85.i56.i, -1
  %.88.i.i = mul i64 %.86.i.i, %.25.i51.i
  %112 = getelementptr i64, ptr %111, i64 %.88.i.i
  br label %B412.i.i

_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i: ; preds = %B474.i.i, %B412.i.i, %B0.endif.i.i
  %place.3.1.i62.i = phi i64 [ %.64.i.i, %B0.endif.i.i ], [ %place.2.0.i.i, %B412.i.i ], [ %.270.i.i, %B474.i.i ]
  %.263.i = load i64, ptr %.16.i5, align 8, !noalias !30
  %.276.i = getelementptr i32, ptr %110, i64 %place.3.1.i62.i
  %.277.i = load i32, ptr %.276.i, align 4, !noalias !30
  %.278.i = sext i32 %.277.i to i64
  %.279.i = add nsw i64 %.278.i, -1
  br i1 %.206.not4.i, label %B1152.i, label %B1122.i

B1122.i:                                          ; preds = %_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i
  %.6.i2.i = load i64, ptr %sunkaddr51.i31.i, align 8, !noalias !75
  store i64 %.6.i2.i, ptr %.14.i.i, align 8, !noalias !75
  store i64 %.9.i.i, ptr %sunkaddr51.i31.i, align 8, !noalias !75
  br label %B1152.i

B1152.i:                                          ; preds = %B1122.i, %_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.i
  %.314.i = icmp slt i32 %.277.i, 1
  br i1 %.314.i, label %B1216.i, label %B1168.i59

B1168.i59:                                        ; preds = %B1152.i
  %sunkaddr49.i = inttoptr i64 %.263.i to ptr
  %sunkaddr50.i = getelementptr i8, ptr %sunkaddr49.i, i64 %.279.i
  %.327.i = load i8, ptr %sunkaddr50.i, align 1, !noalias !30
  %.329.i = icmp ne i8 %.327.i, 1
  %.335.i = icmp ne i8 %65, 0
  %or.cond.i60 = select i1 %.329.i, i1 true, i1 %.335.i
  br i1 %or.cond.i60, label %B1168.B1590_crit_edge.i, label %B1216.i

B1168.B1590_crit_edge.i:                          ; preds = %B1168.i59
  %.pre.i = trunc i64 %.279.i to i32
  br label %B976

B1216.i:                                          ; preds = %B1168.i59, %B1152.i
  %.16.i.i = load i64, ptr %.15.i64.i, align 8, !noalias !78
  %.20.i66.i = load i64, ptr %.19.i65.i, align 8, !noalias !78
  %.36.i68.i = load i64, ptr %.32.i.i, align 8, !noalias !78
  %.82.i.i = icmp sgt i64 %.20.i66.i, 0
  br i1 %.82.i.i, label %B334.endif.i.i, label %B506.endif.thread16.i.i

B506.endif.thread16.i.i:                          ; preds = %B1216.i
  %.46018.i.i = load i64, ptr %.12.i3, align 8, !noalias !78
  %.46420.i.i = load i64, ptr %.46319.i.i, align 8, !noalias !78
  br label %B1622.i.i

B1048.i.i:                                        ; preds = %B1048.lr.ph.i.i, %B1618.i.i
  %missing.3.0432.i.i = phi i64 [ 0, %B1048.lr.ph.i.i ], [ %missing.4.2.i.i, %B1618.i.i ]
  %number.1.4.0431.i.i = phi i64 [ 0, %B1048.lr.ph.i.i ], [ %number.1.5.2.i.i, %B1618.i.i ]
  %kept.6.0430.i.i = phi i64 [ 0, %B1048.lr.ph.i.i ], [ %kept.7.2.i.i, %B1618.i.i ]
  %.618415428.i.i = phi i64 [ 0, %B1048.lr.ph.i.i ], [ %.625.i.i, %B1618.i.i ]
  %.625.i.i = add nuw nsw i64 %.618415428.i.i, 1
  %sunkaddr65.i.i = shl i64 %.618415428.i.i, 3
  %sunkaddr70.i.i = getelementptr i8, ptr %122, i64 %sunkaddr65.i.i
  %.686.i.i = load i64, ptr %sunkaddr70.i.i, align 8, !noalias !78
  %.690.not.i.i = icmp eq i64 %.686.i.i, 0
  br i1 %.690.not.i.i, label %B1618.i.i, label %B1072.preheader.i.i

B1072.preheader.i.i:                              ; preds = %B1048.i.i
  %.710.i.i = shl nsw i64 %.618415428.i.i, 6
  br label %B1072.i.i

B1072.i.i:                                        ; preds = %B1612.i.i, %B1072.preheader.i.i
  %kept.5.1.i.i = phi i64 [ %kept.8.3.i.i, %B1612.i.i ], [ %kept.6.0430.i.i, %B1072.preheader.i.i ]
  %number.1.3.1.i.i = phi i64 [ %number.1.6.4.i.i, %B1612.i.i ], [ %number.1.4.0431.i.i, %B1072.preheader.i.i ]
  %missing.2.1.i.i = phi i64 [ %missing.5.3.i.i, %B1612.i.i ], [ %missing.3.0432.i.i, %B1072.preheader.i.i ]
  %left.2.1.i.i = phi i64 [ %.744.i.i, %B1612.i.i ], [ %.686.i.i, %B1072.preheader.i.i ]
  %.17.i.i.i = and i64 %left.2.1.i.i, 65535
  %.18.not.i.i.i = icmp eq i64 %.17.i.i.i, 0
  br i1 %.18.not.i.i.i, label %B44.i.i.i, label %B126.i.i.i

B44.i.i.i:                                        ; preds = %B1072.i.i, %B44.i.i.i
  %word.3.1.i.i.i = phi i64 [ %.21.i.i.i, %B44.i.i.i ], [ %left.2.1.i.i, %B1072.i.i ]
  %place.3.1.i.i.i = phi i64 [ %.27.i.i.i, %B44.i.i.i ], [ 0, %B1072.i.i ]
  %.21.i.i.i = lshr i64 %word.3.1.i.i.i, 16
  %.27.i.i.i = add i64 %place.3.1.i.i.i, 16
  %113 = and i64 %word.3.1.i.i.i, 4294901760
  %.33.not.i.i.i = icmp eq i64 %113, 0
  br i1 %.33.not.i.i.i, label %B44.i.i.i, label %B126.i.i.i

B126.i.i.i:                                       ; preds = %B44.i.i.i, %B1072.i.i
  %word.4.0.i.i.i = phi i64 [ %left.2.1.i.i, %B1072.i.i ], [ %.21.i.i.i, %B44.i.i.i ]
  %place.5.0.i.i.i = phi i64 [ 0, %B1072.i.i ], [ %.27.i.i.i, %B44.i.i.i ]
  %.54.i.i85.i = and i64 %word.4.0.i.i.i, 1
  %.57.not.i.i.i = icmp eq i64 %.54.i.i85.i, 0
  br i1 %.57.not.i.i.i, label %B162.i.i.i, label %B1072.endif.i.i

B162.i.i.i:                                       ; preds = %B126.i.i.i, %B162.i.i.i
  %word.5.1.i.i.i = phi i64 [ %.60.i.i121.i, %B162.i.i.i ], [ %word.4.0.i.i.i, %B126.i.i.i ]
  %place.4.1.i.i.i = phi i64 [ %.64.i.i122.i, %B162.i.i.i ], [ %place.5.0.i.i.i, %B126.i.i.i ]
  %.60.i.i121.i = lshr i64 %word.5.1.i.i.i, 1
  %.64.i.i122.i = add i64 %place.4.1.i.i.i, 1
  %114 = and i64 %word.5.1.i.i.i, 2
  %.70.not.i.i.i = icmp eq i64 %114, 0
  br i1 %.70.not.i.i.i, label %B162.i.i.i, label %B1072.endif.i.i

B1200.i.i:                                        ; preds = %B1072.endif.i.i
  %sunkaddr28.i.i = shl i64 %number.1.3.1.i.i, 2
  %sunkaddr29.i114.i = getelementptr i8, ptr %sunkaddr.i81.i, i64 %sunkaddr28.i.i
  %.775.i.i = load i32, ptr %sunkaddr29.i114.i, align 4, !noalias !78
  %.779.i.i = sext i32 %.775.i.i to i64
  %sunkaddr31.i115.i = shl nsw i64 %.779.i.i, 2
  %sunkaddr32.i116.i = getelementptr i8, ptr %sunkaddr30.i.i, i64 %sunkaddr31.i115.i
  %.781.i.i = load i32, ptr %sunkaddr32.i116.i, align 4, !noalias !78
  %.783.i.i = sext i32 %.781.i.i to i64
  %.784.not.i.i = icmp slt i64 %.737.i.i, %.783.i.i
  br i1 %.784.not.i.i, label %B1394.i.i, label %B1236.i.i

B1236.i.i:                                        ; preds = %B1200.i.i, %B1358.i.i
  %lsr.iv16.in.i.i = phi i64 [ %lsr.iv16.i.i, %B1358.i.i ], [ %number.1.3.1.i.i, %B1200.i.i ]
  %.841457.i.i = phi i64 [ %.841.i.i, %B1358.i.i ], [ %.752.i.i, %B1200.i.i ]
  %.804.i.i = phi i32 [ %.868.i.i, %B1358.i.i ], [ %.781.i.i, %B1200.i.i ]
  %.800.i.i = phi i32 [ %.862.i.i, %B1358.i.i ], [ %.775.i.i, %B1200.i.i ]
  %kept.4.3.i.i = phi i64 [ %kept.10.5.i.i, %B1358.i.i ], [ %kept.5.1.i.i, %B1200.i.i ]
  %lsr.iv16.i.i = add nsw i64 %lsr.iv16.in.i.i, 1
  %.806.i.i = sext i32 %.804.i.i to i64
  %.807.i.i = icmp sgt i64 %.737.i.i, %.806.i.i
  br i1 %.807.i.i, label %B1272.i.i, label %B1304.i.i

B1272.i.i:                                        ; preds = %B1236.i.i
  %.815.i.i = getelementptr i32, ptr %139, i64 %kept.4.3.i.i
  store i32 %.800.i.i, ptr %.815.i.i, align 4, !noalias !78
  %.818.i.i = add nsw i64 %kept.4.3.i.i, 1
  %.841.pre.i.i = load i64, ptr %.226.i, align 8, !noalias !78
  br label %B1304.i.i

B1304.i.i:                                        ; preds = %B1272.i.i, %B1236.i.i
  %.841.i.i = phi i64 [ %.841.pre.i.i, %B1272.i.i ], [ %.841457.i.i, %B1236.i.i ]
  %kept.10.5.i.i = phi i64 [ %.818.i.i, %B1272.i.i ], [ %kept.4.3.i.i, %B1236.i.i ]
  %.843.i.i = icmp slt i64 %lsr.iv16.i.i, %.841.i.i
  br i1 %.843.i.i, label %B1358.i.i, label %B1394.i.i

B1358.i.i:                                        ; preds = %B1304.i.i
  %sunkaddr35.i117.i = shl i64 %lsr.iv16.i.i, 2
  %sunkaddr36.i118.i = getelementptr i8, ptr %sunkaddr.i81.i, i64 %sunkaddr35.i117.i
  %.862.i.i = load i32, ptr %sunkaddr36.i118.i, align 4, !noalias !78
  %.866.i.i = sext i32 %.862.i.i to i64
  %sunkaddr38.i119.i = shl nsw i64 %.866.i.i, 2
  %sunkaddr39.i120.i = getelementptr i8, ptr %sunkaddr30.i.i, i64 %sunkaddr38.i119.i
  %.868.i.i = load i32, ptr %sunkaddr39.i120.i, align 4, !noalias !78
  %.870.i.i = sext i32 %.868.i.i to i64
  %.871.not.i.i = icmp slt i64 %.737.i.i, %.870.i.i
  br i1 %.871.not.i.i, label %B1394.i.i, label %B1236.i.i

B1394.i.i:                                        ; preds = %B1358.i.i, %B1304.i.i, %B1072.endif.i.i, %B1200.i.i
  %kept.9.4.i.i = phi i64 [ %kept.5.1.i.i, %B1200.i.i ], [ %kept.5.1.i.i, %B1072.endif.i.i ], [ %kept.10.5.i.i, %B1304.i.i ], [ %kept.10.5.i.i, %B1358.i.i ]
  %number.1.6.4.i.i = phi i64 [ %number.1.3.1.i.i, %B1200.i.i ], [ %number.1.3.1.i.i, %B1072.endif.i.i ], [ %lsr.iv16.i.i, %B1304.i.i ], [ %lsr.iv16.i.i, %B1358.i.i ]
  %sunkaddr41.i86.i = shl i64 %.737.i.i, 3
  %sunkaddr42.i.i = getelementptr i8, ptr %sunkaddr40.i.i, i64 %sunkaddr41.i86.i
  %.894.i.i = load i64, ptr %sunkaddr42.i.i, align 8, !noalias !78
  %.30.i.i.i = load i64, ptr %.12.i, align 8, !noalias !81
  %.40.i.i.i = icmp sgt i64 %.894.i.i, -1
  br i1 %.40.i.i.i, label %B176.preheader.i.i.i, label %B1394.endif.i.i

B176.preheader.i.i.i:                             ; preds = %B1394.i.i
  %.26.i.i.i = load i64, ptr %sunkaddr22.i, align 8, !noalias !81
  %.22.i.i.i = load i64, ptr %arg.c, align 8, !noalias !81
  %.15.i.i.i102.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !84
  %115 = inttoptr i64 %.22.i.i.i to ptr
  %116 = inttoptr i64 %.15.i.i.i102.i to ptr
  %117 = inttoptr i64 %.26.i.i.i to ptr
  br label %B176.i.i.i

B176.i.i.i:                                       ; preds = %B422.i.i.i, %B176.preheader.i.i.i
  %node.2.0.i.i.i = phi i64 [ %.191.i.i.i, %B422.i.i.i ], [ %.894.i.i, %B176.preheader.i.i.i ]
  %.52.i.i.i = getelementptr i32, ptr %115, i64 %node.2.0.i.i.i
  %.53.i.i.i = load i32, ptr %.52.i.i.i, align 4, !noalias !81
  %.28.i.i.i.i = sext i32 %.53.i.i.i to i64
  %sunkaddr47.i103.i = getelementptr i8, ptr %sunkaddr46.i83.i, i64 %.28.i.i.i.i
  %.32.i.i.i104.i = load i8, ptr %sunkaddr47.i103.i, align 1, !noalias !84
  %.33.i.i.i.i = zext i8 %.32.i.i.i104.i to i64
  %.44.i.i.i.i = getelementptr i32, ptr %116, i64 %.28.i.i.i.i
  %.45.i.i.i.i = load i32, ptr %.44.i.i.i.i, align 4, !noalias !84
  %.46.not.i.i.i.i = icmp eq i32 %.45.i.i.i.i, 0
  br i1 %.46.not.i.i.i.i, label %B176.endif.endif.i.i.i, label %B192.i.i.i105.i

B192.i.i.i105.i:                                  ; preds = %B176.i.i.i
  %.56.i.i.i.i = sext i32 %.45.i.i.i.i to i64
  %.18.i.i.i106.i = load i64, ptr %sunkaddr24.i, align 8, !noalias !84
  %.19.i.i.i107.i = inttoptr i64 %.18.i.i.i106.i to ptr
  %sunkaddr50.i108.i = getelementptr i8, ptr %sunkaddr46.i83.i, i64 %.56.i.i.i.i
  %.60.i.i.i.i = load i8, ptr %sunkaddr50.i108.i, align 1, !noalias !84
  %.61.i.i.i109.i = zext i8 %.60.i.i.i.i to i64
  %.62.i.i.i.i = shl nuw nsw i64 %.61.i.i.i109.i, 8
  %.64.i.i.i.i = or disjoint i64 %.62.i.i.i.i, %.33.i.i.i.i
  %.76.i.i.i.i = getelementptr i32, ptr %.19.i.i.i107.i, i64 %.28.i.i.i.i
  %.77.i.i.i.i = load i32, ptr %.76.i.i.i.i, align 4, !noalias !84
  %.78.not.i.i.i.i = icmp eq i32 %.77.i.i.i.i, 0
  br i1 %.78.not.i.i.i.i, label %B176.endif.endif.i.i.i, label %B280.i.i.i110.i

B280.i.i.i110.i:                                  ; preds = %B192.i.i.i105.i
  %.90.i.i.i.i = sext i32 %.77.i.i.i.i to i64
  %sunkaddr52.i111.i = getelementptr i8, ptr %sunkaddr46.i83.i, i64 %.90.i.i.i.i
  %.96.i.i.i.i = load i8, ptr %sunkaddr52.i111.i, align 1, !noalias !84
  %.99.i.i.i.i = zext i8 %.96.i.i.i.i to i64
  %.100.i.i.i.i = shl nuw nsw i64 %.99.i.i.i.i, 16
  %.102.i.i.i.i = or disjoint i64 %.100.i.i.i.i, %.64.i.i.i.i
  br label %B176.endif.endif.i.i.i

B322.i.i.i:                                       ; preds = %B176.endif.endif.i.i.i, %B376.i.i.i
  %place.2.1.i.i.i = phi i64 [ %.163.i.i.i, %B376.i.i.i ], [ %.116.i.i.i, %B176.endif.endif.i.i.i ]
  %.138.idx.i.i.i = shl i64 %place.2.1.i.i.i, 4
  %.138.i.i113.i = getelementptr i8, ptr %117, i64 %.138.idx.i.i.i
  %.139.i.i.i = load i64, ptr %.138.i.i113.i, align 8, !noalias !81
  %.140.i.i.i = icmp slt i64 %.139.i.i.i, 0
  br i1 %.140.i.i.i, label %B1474.i.i, label %B376.i.i.i

B376.i.i.i:                                       ; preds = %B322.i.i.i
  %.161.i.i.i = add nsw i64 %place.2.1.i.i.i, 1
  %.163.i.i.i = and i64 %.161.i.i.i, %.30.i.i.i
  %.170.idx.i.i.i = shl i64 %.163.i.i.i, 4
  %.170.i.i.i = getelementptr i8, ptr %117, i64 %.170.idx.i.i.i
  %.171.i.i.i = load i64, ptr %.170.i.i.i, align 8, !noalias !81
  %.173.not.i.i.i = icmp eq i64 %.171.i.i.i, %.85.i.i.i
  br i1 %.173.not.i.i.i, label %B422.i.i.i, label %B322.i.i.i

B422.i.i.i:                                       ; preds = %B376.i.i.i, %B176.endif.endif.i.i.i
  %.idx.pre-phi.i.i.i = phi i64 [ %.125.idx.i.i.i, %B176.endif.endif.i.i.i ], [ %.170.idx.i.i.i, %B376.i.i.i ]
  %118 = getelementptr i8, ptr %117, i64 %.idx.pre-phi.i.i.i
  %.190.i.i.i = getelementptr i8, ptr %118, i64 8
  %.191.i.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !81
  %.196.i.i.i = icmp sgt i64 %.191.i.i.i, -1
  br i1 %.196.i.i.i, label %B176.i.i.i, label %B1394.endif.i.i

B176.endif.endif.i.i.i:                           ; preds = %B280.i.i.i110.i, %B192.i.i.i105.i, %B176.i.i.i
  %code.3.0.i.i.i112.i = phi i64 [ %.102.i.i.i.i, %B280.i.i.i110.i ], [ %.64.i.i.i.i, %B192.i.i.i105.i ], [ %.33.i.i.i.i, %B176.i.i.i ]
  %.48.i.i.i = shl i64 %node.2.0.i.i.i, 21
  %.85.i.i.i = or i64 %code.3.0.i.i.i112.i, %.48.i.i.i
  %.5.i.i.i.i = mul i64 %.85.i.i.i, -7046029254386353131
  %.6.i.i.i.i = lshr i64 %.5.i.i.i.i, 29
  %.7.i.i.i.i = xor i64 %.6.i.i.i.i, %.5.i.i.i.i
  %.116.i.i.i = and i64 %.7.i.i.i.i, %.30.i.i.i
  %.125.idx.i.i.i = shl i64 %.116.i.i.i, 4
  %.125.i.i.i = getelementptr i8, ptr %117, i64 %.125.idx.i.i.i
  %.126.i.i.i = load i64, ptr %.125.i.i.i, align 8, !noalias !81
  %.128.not.i.i.i = icmp eq i64 %.126.i.i.i, %.85.i.i.i
  br i1 %.128.not.i.i.i, label %B422.i.i.i, label %B322.i.i.i

B1474.i.i:                                        ; preds = %B322.i.i.i, %B1394.endif.i.i
  %.938.i.i = trunc i64 %.737.i.i to i32
  %sunkaddr54.i.i = shl i64 %missing.2.1.i.i, 2
  %sunkaddr55.i.i = getelementptr i8, ptr %sunkaddr53.i.i, i64 %sunkaddr54.i.i
  store i32 %.938.i.i, ptr %sunkaddr55.i.i, align 4, !noalias !78
  %.944.i.i = add nsw i64 %missing.2.1.i.i, 1
  br label %B1612.i.i

B1576.i.i:                                        ; preds = %B1576.prol.loopexit.i.i, %B1576.i.i
  %lsr.iv31.i.i = phi i32 [ %lsr.iv.next32.1.i.i, %B1576.i.i ], [ %lsr.iv31.unr.i.i, %B1576.prol.loopexit.i.i ]
  %kept.11.4401.i.i = phi i64 [ %.1110.1.i.i, %B1576.i.i ], [ %kept.11.4401.unr.i.i, %B1576.prol.loopexit.i.i ]
  %.1065397399.i.i = phi i32 [ %.1072.1.i.i, %B1576.i.i ], [ %.1065397399.unr.i.i, %B1576.prol.loopexit.i.i ]
  %.1072.i.i = add i32 %.1065397399.i.i, 1
  %.1102.i.i = sext i32 %.1065397399.i.i to i64
  %sunkaddr57.i101.i = shl nsw i64 %.1102.i.i, 2
  %sunkaddr58.i.i = getelementptr i8, ptr %141, i64 %sunkaddr57.i101.i
  %.1104.i.i = load i32, ptr %sunkaddr58.i.i, align 4, !noalias !78
  %sunkaddr59.i.i = shl i64 %kept.11.4401.i.i, 2
  %sunkaddr60.i.i = getelementptr i8, ptr %139, i64 %sunkaddr59.i.i
  store i32 %.1104.i.i, ptr %sunkaddr60.i.i, align 4, !noalias !78
  %.1072.1.i.i = add i32 %.1065397399.i.i, 2
  %.1102.1.i.i = sext i32 %.1072.i.i to i64
  %sunkaddr62.i.i = shl nsw i64 %.1102.1.i.i, 2
  %sunkaddr63.i.i = getelementptr i8, ptr %141, i64 %sunkaddr62.i.i
  %.1104.1.i.i = load i32, ptr %sunkaddr63.i.i, align 4, !noalias !78
  %sunkaddr67.i.i = getelementptr i8, ptr %sunkaddr60.i.i, i64 4
  store i32 %.1104.1.i.i, ptr %sunkaddr67.i.i, align 4, !noalias !78
  %.1110.1.i.i = add i64 %kept.11.4401.i.i, 2
  %lsr.iv.next32.1.i.i = add i32 %lsr.iv31.i.i, -2
  %exitcond.1.i.i = icmp eq i32 %lsr.iv.next32.1.i.i, 0
  br i1 %exitcond.1.i.i, label %B1612.i.i, label %B1576.i.i, !llvm.loop !87

B1612.i.i:                                        ; preds = %B1576.i.i, %B1576.prol.loopexit.i.i, %middle.block.i98.i, %B1496.endif.i.i, %B1474.i.i
  %kept.8.3.i.i = phi i64 [ %kept.9.4.i.i, %B1474.i.i ], [ %kept.9.4.i.i, %B1496.endif.i.i ], [ %158, %middle.block.i98.i ], [ %.1110.lcssa.unr.i.i, %B1576.prol.loopexit.i.i ], [ %.1110.1.i.i, %B1576.i.i ]
  %missing.5.3.i.i = phi i64 [ %.944.i.i, %B1474.i.i ], [ %missing.2.1.i.i, %B1496.endif.i.i ], [ %missing.2.1.i.i, %middle.block.i98.i ], [ %missing.2.1.i.i, %B1576.prol.loopexit.i.i ], [ %missing.2.1.i.i, %B1576.i.i ]
  %.1148.not.i.i = icmp eq i64 %.744.i.i, 0
  br i1 %.1148.not.i.i, label %B1618.i.i, label %B1072.i.i

B1618.i.i:                                        ; preds = %B1612.i.i, %B1048.i.i
  %kept.7.2.i.i = phi i64 [ %kept.6.0430.i.i, %B1048.i.i ], [ %kept.8.3.i.i, %B1612.i.i ]
  %number.1.5.2.i.i = phi i64 [ %number.1.4.0431.i.i, %B1048.i.i ], [ %number.1.6.4.i.i, %B1612.i.i ]
  %missing.4.2.i.i = phi i64 [ %missing.3.0432.i.i, %B1048.i.i ], [ %missing.5.3.i.i, %B1612.i.i ]
  %exitcond454.not.i.i = icmp eq i64 %.625.i.i, %.20.i66.i
  br i1 %exitcond454.not.i.i, label %B1622.i.i, label %B1048.i.i

B1622.i.i:                                        ; preds = %B1618.i.i, %B506.endif.thread16.i.i
  %.46415.i.i = phi i64 [ %.46420.i.i, %B506.endif.thread16.i.i ], [ %.46414.i.i, %B1618.i.i ]
  %.46013.i.i = phi i64 [ %.46018.i.i, %B506.endif.thread16.i.i ], [ %.46012.i.i, %B1618.i.i ]
  %kept.6.0.lcssa.i.i = phi i64 [ 0, %B506.endif.thread16.i.i ], [ %kept.7.2.i.i, %B1618.i.i ]
  %number.1.4.0.lcssa.i.i = phi i64 [ 0, %B506.endif.thread16.i.i ], [ %number.1.5.2.i.i, %B1618.i.i ]
  %missing.3.0.lcssa.i.i = phi i64 [ 0, %B506.endif.thread16.i.i ], [ %missing.4.2.i.i, %B1618.i.i ]
  %.1217.i.i = load i64, ptr %.226.i, align 8, !noalias !78
  %.1219.i.i = icmp slt i64 %number.1.4.0.lcssa.i.i, %.1217.i.i
  br i1 %.1219.i.i, label %B1666.preheader.i.i, label %_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i

B1666.preheader.i.i:                              ; preds = %B1622.i.i
  %119 = inttoptr i64 %.46415.i.i to ptr
  %120 = inttoptr i64 %.46013.i.i to ptr
  br label %B1666.i.i

B1666.i.i:                                        ; preds = %B1666.i.i, %B1666.preheader.i.i
  %kept.12.0.i.i = phi i64 [ %.1232.i.i, %B1666.i.i ], [ %kept.6.0.lcssa.i.i, %B1666.preheader.i.i ]
  %number.1.8.0.i.i = phi i64 [ %.1234.i.i, %B1666.i.i ], [ %number.1.4.0.lcssa.i.i, %B1666.preheader.i.i ]
  %sunkaddr74.i69.i = shl i64 %number.1.8.0.i.i, 2
  %sunkaddr75.i70.i = getelementptr i8, ptr %120, i64 %sunkaddr74.i69.i
  %.1226.i.i = load i32, ptr %sunkaddr75.i70.i, align 4, !noalias !78
  %121 = shl i64 %kept.12.0.i.i, 2
  %scevgep.i71.i = getelementptr i8, ptr %119, i64 %121
  store i32 %.1226.i.i, ptr %scevgep.i71.i, align 4, !noalias !78
  %.1232.i.i = add i64 %kept.12.0.i.i, 1
  %.1234.i.i = add nsw i64 %number.1.8.0.i.i, 1
  %.1243.i.i = load i64, ptr %.226.i, align 8, !noalias !78
  %.1244.i.i = icmp slt i64 %.1234.i.i, %.1243.i.i
  br i1 %.1244.i.i, label %B1666.i.i, label %_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i

B334.endif.i.i:                                   ; preds = %B1216.i
  %.12.i73.i = load i64, ptr %.11.i72.i, align 8, !noalias !78
  %122 = inttoptr i64 %.12.i73.i to ptr
  %.32.i74.i = load i64, ptr %.29.i1.i, align 8, !noalias !78
  %.33.i75.i = inttoptr i64 %.32.i74.i to ptr
  %123 = shl i64 %.20.i66.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %122, i8 0, i64 %123, i1 false), !noalias !78
  %.174.i.i = getelementptr i32, ptr %.33.i75.i, i64 %.87.i
  %.175.i.i = load i32, ptr %.174.i.i, align 4, !noalias !78
  %.428.us.us.prol.i.i = sext i32 %.175.i.i to i64
  %.181.i.i = getelementptr i8, ptr %.174.i.i, i64 4
  %.182.i.i = load i32, ptr %.181.i.i, align 4, !noalias !78
  %.221.i.i = sub i32 %.182.i.i, %.175.i.i
  %.264386.not.i.i = icmp slt i32 %.221.i.i, 1
  br i1 %.264386.not.i.i, label %B1048.lr.ph.i.i, label %B398.endif.us.preheader.i.i

B398.endif.us.preheader.i.i:                      ; preds = %B334.endif.i.i
  %unroll_iter.i.i = and i64 %.20.i66.i, 9223372036854775806
  %124 = icmp eq i64 %.20.i66.i, 1
  br i1 %124, label %B398.endif.us.preheader.split.us.i.i, label %B398.endif.us.preheader5.i.i

B398.endif.us.preheader5.i.i:                     ; preds = %B398.endif.us.preheader.i.i
  %125 = inttoptr i64 %.16.i.i to ptr
  %invariant.gep.i.i = getelementptr i64, ptr %125, i64 %unroll_iter.i.i
  %scevgep42.i.i = getelementptr i8, ptr %125, i64 8
  %sunkaddr73.i76.i = inttoptr i64 %.36.i68.i to ptr
  %126 = and i64 %.20.i66.i, 1
  %127 = icmp eq i64 %126, 0
  %sunkaddr83.i.i = shl i64 %unroll_iter.i.i, 3
  %sunkaddr84.i.i = getelementptr i8, ptr %122, i64 %sunkaddr83.i.i
  br label %B398.endif.us.i.i

B398.endif.us.preheader.split.us.i.i:             ; preds = %B398.endif.us.preheader.i.i
  %.promoted.i.i = load i64, ptr %122, align 8, !noalias !78
  %.neg.i.i = add i32 %.175.i.i, 1
  %xtraiter.i123.i = and i32 %.221.i.i, 1
  %lcmp.mod.not.i124.i = icmp eq i32 %xtraiter.i123.i, 0
  br i1 %lcmp.mod.not.i124.i, label %B398.endif.us.us.prol.loopexit.i.i, label %B398.endif.us.us.prol.i.i

B398.endif.us.us.prol.i.i:                        ; preds = %B398.endif.us.preheader.split.us.i.i
  %128 = inttoptr i64 %.36.i68.i to ptr
  %129 = inttoptr i64 %.16.i.i to ptr
  %sunkaddr88.us.prol.i.i = shl nsw i64 %.428.us.us.prol.i.i, 2
  %sunkaddr89.us.prol.i.i = getelementptr i8, ptr %128, i64 %sunkaddr88.us.prol.i.i
  %.430.us.epil.us.prol.i.i = load i32, ptr %sunkaddr89.us.prol.i.i, align 4, !noalias !78
  %.432.us.epil.us.prol.i.i = sext i32 %.430.us.epil.us.prol.i.i to i64
  %130 = getelementptr i64, ptr %129, i64 %.432.us.epil.us.prol.i.i
  %.437.us.epil.us.prol.i.i = load i64, ptr %130, align 8, !noalias !78
  %.438.us.epil.us.prol.i.i = or i64 %.437.us.epil.us.prol.i.i, %.promoted.i.i
  store i64 %.438.us.epil.us.prol.i.i, ptr %122, align 8, !noalias !78
  %.273.us.us.prol.i.i = add nsw i32 %.221.i.i, -1
  br label %B398.endif.us.us.prol.loopexit.i.i

B398.endif.us.us.prol.loopexit.i.i:               ; preds = %B398.endif.us.us.prol.i.i, %B398.endif.us.preheader.split.us.i.i
  %.425.us.epil.us4.unr.i.i = phi i64 [ %.promoted.i.i, %B398.endif.us.preheader.split.us.i.i ], [ %.438.us.epil.us.prol.i.i, %B398.endif.us.us.prol.i.i ]
  %.263380388.us.us.unr.i.i = phi i32 [ %.221.i.i, %B398.endif.us.preheader.split.us.i.i ], [ %.273.us.us.prol.i.i, %B398.endif.us.us.prol.i.i ]
  %.270381387.us.us.unr.i.i = phi i32 [ %.175.i.i, %B398.endif.us.preheader.split.us.i.i ], [ %.neg.i.i, %B398.endif.us.us.prol.i.i ]
  %131 = icmp eq i32 %.182.i.i, %.neg.i.i
  br i1 %131, label %B1048.lr.ph.i.i, label %B398.endif.us.us.preheader.i.i

B398.endif.us.us.preheader.i.i:                   ; preds = %B398.endif.us.us.prol.loopexit.i.i
  %132 = add nuw i32 %.263380388.us.us.unr.i.i, 2
  %133 = inttoptr i64 %.16.i.i to ptr
  %134 = inttoptr i64 %.36.i68.i to ptr
  br label %B398.endif.us.us.i.i

B398.endif.us.us.i.i:                             ; preds = %B398.endif.us.us.i.i, %B398.endif.us.us.preheader.i.i
  %lsr.iv.i125.i = phi i32 [ %132, %B398.endif.us.us.preheader.i.i ], [ %lsr.iv.next37.i.i, %B398.endif.us.us.i.i ]
  %.425.us.epil.us4.i.i = phi i64 [ %.425.us.epil.us4.unr.i.i, %B398.endif.us.us.preheader.i.i ], [ %.438.us.epil.us.1.i.i, %B398.endif.us.us.i.i ]
  %.270381387.us.us.i.i = phi i32 [ %.270381387.us.us.unr.i.i, %B398.endif.us.us.preheader.i.i ], [ %.277.us.us.1.i.i, %B398.endif.us.us.i.i ]
  %.428.us.us.i.i = sext i32 %.270381387.us.us.i.i to i64
  %sunkaddr88.us.i.i = shl nsw i64 %.428.us.us.i.i, 2
  %sunkaddr89.us.i.i = getelementptr i8, ptr %134, i64 %sunkaddr88.us.i.i
  %.430.us.epil.us.i.i = load i32, ptr %sunkaddr89.us.i.i, align 4, !noalias !78
  %.432.us.epil.us.i.i = sext i32 %.430.us.epil.us.i.i to i64
  %135 = getelementptr i64, ptr %133, i64 %.432.us.epil.us.i.i
  %.437.us.epil.us.i.i = load i64, ptr %135, align 8, !noalias !78
  %.438.us.epil.us.i.i = or i64 %.437.us.epil.us.i.i, %.425.us.epil.us4.i.i
  store i64 %.438.us.epil.us.i.i, ptr %122, align 8, !noalias !78
  %.277.us.us.i.i = add i32 %.270381387.us.us.i.i, 1
  %.428.us.us.1.i.i = sext i32 %.277.us.us.i.i to i64
  %sunkaddr88.us.1.i.i = shl nsw i64 %.428.us.us.1.i.i, 2
  %sunkaddr89.us.1.i.i = getelementptr i8, ptr %134, i64 %sunkaddr88.us.1.i.i
  %.430.us.epil.us.1.i.i = load i32, ptr %sunkaddr89.us.1.i.i, align 4, !noalias !78
  %.432.us.epil.us.1.i.i = sext i32 %.430.us.epil.us.1.i.i to i64
  %136 = getelementptr i64, ptr %133, i64 %.432.us.epil.us.1.i.i
  %.437.us.epil.us.1.i.i = load i64, ptr %136, align 8, !noalias !78
  %.438.us.epil.us.1.i.i = or i64 %.437.us.epil.us.1.i.i, %.438.us.epil.us.i.i
  store i64 %.438.us.epil.us.1.i.i, ptr %122, align 8, !noalias !78
  %.277.us.us.1.i.i = add i32 %.270381387.us.us.i.i, 2
  %lsr.iv.next37.i.i = add i32 %lsr.iv.i125.i, -2
  %.264.us.us.1.i.i = icmp ugt i32 %lsr.iv.next37.i.i, 2
  br i1 %.264.us.us.1.i.i, label %B398.endif.us.us.i.i, label %B1048.lr.ph.i.i

B398.endif.us.i.i:                                ; preds = %B430.B396.loopexit_crit_edge.us.i.i, %B398.endif.us.preheader5.i.i
  %.263380388.us.i.i = phi i32 [ %.273.us.i.i, %B430.B396.loopexit_crit_edge.us.i.i ], [ %.221.i.i, %B398.endif.us.preheader5.i.i ]
  %.270381387.us.i.i = phi i32 [ %.277.us.i.i, %B430.B396.loopexit_crit_edge.us.i.i ], [ %.175.i.i, %B398.endif.us.preheader5.i.i ]
  %.428.us.i.i = sext i32 %.270381387.us.i.i to i64
  %sunkaddr76.i.i = shl nsw i64 %.428.us.i.i, 2
  %sunkaddr77.i77.i = getelementptr i8, ptr %sunkaddr73.i76.i, i64 %sunkaddr76.i.i
  br label %B432.us.i.i

B432.us.i.i:                                      ; preds = %B432.us.i.i, %B398.endif.us.i.i
  %lsr.iv43.i.i = phi ptr [ %scevgep42.i.i, %B398.endif.us.i.i ], [ %scevgep44.i.i, %B432.us.i.i ]
  %.391374376.us.i.i = phi i64 [ 0, %B398.endif.us.i.i ], [ %.398.us.1.i.i, %B432.us.i.i ]
  %sunkaddr71.i78.i = shl i64 %.391374376.us.i.i, 3
  %sunkaddr72.i79.i = getelementptr i8, ptr %122, i64 %sunkaddr71.i78.i
  %.425.us.i.i = load i64, ptr %sunkaddr72.i79.i, align 8, !noalias !78
  %.430.us.i.i = load i32, ptr %sunkaddr77.i77.i, align 4, !noalias !78
  %.432.us.i.i = sext i32 %.430.us.i.i to i64
  %137 = mul i64 %123, %.432.us.i.i
  %scevgep46.i.i = getelementptr i8, ptr %lsr.iv43.i.i, i64 %137
  %scevgep47.i.i = getelementptr i8, ptr %scevgep46.i.i, i64 -8
  %.437.us.i.i = load i64, ptr %scevgep47.i.i, align 8, !noalias !78
  %.438.us.i.i = or i64 %.437.us.i.i, %.425.us.i.i
  store i64 %.438.us.i.i, ptr %sunkaddr72.i79.i, align 8, !noalias !78
  %.398.us.1.i.i = add nuw i64 %.391374376.us.i.i, 2
  %sunkaddr81.i.i = getelementptr i8, ptr %sunkaddr72.i79.i, i64 8
  %.425.us.1.i.i = load i64, ptr %sunkaddr81.i.i, align 8, !noalias !78
  %.430.us.1.i.i = load i32, ptr %sunkaddr77.i77.i, align 4, !noalias !78
  %.432.us.1.i.i = sext i32 %.430.us.1.i.i to i64
  %138 = mul i64 %123, %.432.us.1.i.i
  %scevgep45.i.i = getelementptr i8, ptr %lsr.iv43.i.i, i64 %138
  %.437.us.1.i.i = load i64, ptr %scevgep45.i.i, align 8, !noalias !78
  %.438.us.1.i.i = or i64 %.437.us.1.i.i, %.425.us.1.i.i
  store i64 %.438.us.1.i.i, ptr %sunkaddr81.i.i, align 8, !noalias !78
  %scevgep44.i.i = getelementptr i8, ptr %lsr.iv43.i.i, i64 16
  %niter.ncmp.1.i.i = icmp eq i64 %unroll_iter.i.i, %.398.us.1.i.i
  br i1 %niter.ncmp.1.i.i, label %B430.B396.loopexit_crit_edge.us.unr-lcssa.i.i, label %B432.us.i.i

B430.B396.loopexit_crit_edge.us.unr-lcssa.i.i:    ; preds = %B432.us.i.i
  br i1 %127, label %B430.B396.loopexit_crit_edge.us.i.i, label %B432.us.epil.preheader.i.i

B432.us.epil.preheader.i.i:                       ; preds = %B430.B396.loopexit_crit_edge.us.unr-lcssa.i.i
  %.425.us.epil.i.i = load i64, ptr %sunkaddr84.i.i, align 8, !noalias !78
  %.430.us.epil.i.i = load i32, ptr %sunkaddr77.i77.i, align 4, !noalias !78
  %.432.us.epil.i.i = sext i32 %.430.us.epil.i.i to i64
  %.433.us.epil.i.i = mul nsw i64 %.20.i66.i, %.432.us.epil.i.i
  %gep.i.i = getelementptr i64, ptr %invariant.gep.i.i, i64 %.433.us.epil.i.i
  %.437.us.epil.i.i = load i64, ptr %gep.i.i, align 8, !noalias !78
  %.438.us.epil.i.i = or i64 %.437.us.epil.i.i, %.425.us.epil.i.i
  store i64 %.438.us.epil.i.i, ptr %sunkaddr84.i.i, align 8, !noalias !78
  br label %B430.B396.loopexit_crit_edge.us.i.i

B430.B396.loopexit_crit_edge.us.i.i:              ; preds = %B432.us.epil.preheader.i.i, %B430.B396.loopexit_crit_edge.us.unr-lcssa.i.i
  %.273.us.i.i = add nsw i32 %.263380388.us.i.i, -1
  %.277.us.i.i = add i32 %.270381387.us.i.i, 1
  %.264.us.i.i = icmp sgt i32 %.263380388.us.i.i, 1
  br i1 %.264.us.i.i, label %B398.endif.us.i.i, label %B1048.lr.ph.i.i

B1048.lr.ph.i.i:                                  ; preds = %B430.B396.loopexit_crit_edge.us.i.i, %B398.endif.us.us.i.i, %B398.endif.us.us.prol.loopexit.i.i, %B334.endif.i.i
  %.46012.i.i = load i64, ptr %.12.i3, align 8, !noalias !78
  %.46414.i.i = load i64, ptr %.46319.i.i, align 8, !noalias !78
  %.506.i.i = load i64, ptr %.505.i.i, align 8, !noalias !78
  %.502.i.i = load i64, ptr %.14.i.i, align 8, !noalias !78
  %.489.i.i = load i64, ptr %.56.i, align 8, !noalias !78
  %.485.i.i = load i64, ptr %.52.i20, align 8, !noalias !78
  %.481.i.i = load i64, ptr %.480.i.i, align 8, !noalias !78
  %.468.i.i = load i64, ptr %.467.i.i, align 8, !noalias !78
  %139 = inttoptr i64 %.46414.i.i to ptr
  %scevgep25.i.i = getelementptr i8, ptr %139, i64 16
  %sunkaddr40.i.i = inttoptr i64 %.481.i.i to ptr
  %sunkaddr.i81.i = inttoptr i64 %.46012.i.i to ptr
  %sunkaddr30.i.i = inttoptr i64 %.468.i.i to ptr
  %sunkaddr46.i83.i = inttoptr i64 %.502.i.i to ptr
  %140 = inttoptr i64 %.485.i.i to ptr
  %141 = inttoptr i64 %.489.i.i to ptr
  %sunkaddr53.i.i = inttoptr i64 %.506.i.i to ptr
  br label %B1048.i.i

B1072.endif.i.i:                                  ; preds = %B162.i.i.i, %B126.i.i.i
  %place.6.0.i.i.i = phi i64 [ %place.5.0.i.i.i, %B126.i.i.i ], [ %.64.i.i122.i, %B162.i.i.i ]
  %.737.i.i = add nsw i64 %place.6.0.i.i.i, %.710.i.i
  %.742.i.i = add i64 %left.2.1.i.i, -1
  %.744.i.i = and i64 %.742.i.i, %left.2.1.i.i
  %.752.i.i = load i64, ptr %.226.i, align 8, !noalias !78
  %.754.i.i = icmp slt i64 %number.1.3.1.i.i, %.752.i.i
  br i1 %.754.i.i, label %B1200.i.i, label %B1394.i.i

B1394.endif.i.i:                                  ; preds = %B422.i.i.i, %B1394.i.i
  %storemerge.i.i.i = phi i64 [ %.894.i.i, %B1394.i.i ], [ %.191.i.i.i, %B422.i.i.i ]
  %.925.i.i = icmp eq i64 %storemerge.i.i.i, -4611686018427387904
  br i1 %.925.i.i, label %B1474.i.i, label %B1496.endif.i.i

B1496.endif.i.i:                                  ; preds = %B1394.endif.i.i
  %.960.i.i = xor i64 %storemerge.i.i.i, -1
  %.963.idx.i.i = shl i64 %.960.i.i, 3
  %.963.i.i = getelementptr i8, ptr %140, i64 %.963.idx.i.i
  %.964.i.i = load i32, ptr %.963.i.i, align 4, !noalias !78
  %142 = sext i32 %.964.i.i to i64
  %.972.i.i = getelementptr i8, ptr %.963.i.i, i64 4
  %.973.i.i = load i32, ptr %.972.i.i, align 4, !noalias !78
  %.1010.i.i = sub i32 %.973.i.i, %.964.i.i
  %.1059398.not.i.i = icmp slt i32 %.1010.i.i, 1
  br i1 %.1059398.not.i.i, label %B1612.i.i, label %B1576.preheader.i.i

B1576.preheader.i.i:                              ; preds = %B1496.endif.i.i
  %143 = trunc i64 %kept.9.4.i.i to i32
  %144 = zext nneg i32 %.1010.i.i to i64
  %min.iters.check.i87.i = icmp ult i32 %.1010.i.i, 8
  %145 = add i32 %.973.i.i, -1
  %146 = icmp slt i32 %145, %.964.i.i
  %or.cond.i.i = or i1 %min.iters.check.i87.i, %146
  br i1 %or.cond.i.i, label %B1576.preheader21.i.i, label %vector.memcheck.i88.i

vector.memcheck.i88.i:                            ; preds = %B1576.preheader.i.i
  %147 = shl i64 %kept.9.4.i.i, 2
  %148 = shl nsw i64 %142, 2
  %149 = add i64 %.46414.i.i, %147
  %150 = add i64 %.489.i.i, %148
  %151 = sub i64 %149, %150
  %diff.check.i89.i = icmp ult i64 %151, 32
  br i1 %diff.check.i89.i, label %B1576.preheader21.i.i, label %vector.ph.i90.i

vector.ph.i90.i:                                  ; preds = %vector.memcheck.i88.i
  %n.vec.i91.i = and i64 %144, 2147483640
  %scevgep26.i92.i = getelementptr i8, ptr %scevgep25.i.i, i64 %147
  br label %vector.body.i93.i

vector.body.i93.i:                                ; preds = %vector.body.i93.i, %vector.ph.i90.i
  %index.i94.i = phi i64 [ 0, %vector.ph.i90.i ], [ %index.next.i97.i, %vector.body.i93.i ]
  %152 = trunc i64 %index.i94.i to i32
  %tmp.i.i = add i32 %.964.i.i, %152
  %153 = sext i32 %tmp.i.i to i64
  %154 = getelementptr i32, ptr %141, i64 %153
  %155 = getelementptr i8, ptr %154, i64 16
  %wide.load.i95.i = load <4 x i32>, ptr %154, align 4, !noalias !78
  %wide.load18.i.i = load <4 x i32>, ptr %155, align 4, !noalias !78
  %156 = shl i64 %index.i94.i, 2
  %scevgep28.i96.i = getelementptr i8, ptr %scevgep26.i92.i, i64 %156
  %scevgep29.i.i = getelementptr i8, ptr %scevgep28.i96.i, i64 -16
  store <4 x i32> %wide.load.i95.i, ptr %scevgep29.i.i, align 4, !noalias !78
  store <4 x i32> %wide.load18.i.i, ptr %scevgep28.i96.i, align 4, !noalias !78
  %index.next.i97.i = add nuw i64 %index.i94.i, 8
  %157 = icmp eq i64 %n.vec.i91.i, %index.next.i97.i
  br i1 %157, label %middle.block.i98.i, label %vector.body.i93.i, !llvm.loop !88

middle.block.i98.i:                               ; preds = %vector.body.i93.i
  %158 = add i64 %n.vec.i91.i, %kept.9.4.i.i
  %cmp.n.i99.i = icmp eq i64 %n.vec.i91.i, %144
  br i1 %cmp.n.i99.i, label %B1612.i.i, label %middle.block.B1576.preheader21_crit_edge.i.i

middle.block.B1576.preheader21_crit_edge.i.i:     ; preds = %middle.block.i98.i
  %.cast.i.i = trunc nuw nsw i64 %n.vec.i91.i to i32
  %159 = add i32 %.964.i.i, %.cast.i.i
  %.pre.i100.i = trunc i64 %158 to i32
  br label %B1576.preheader21.i.i

B1576.preheader21.i.i:                            ; preds = %middle.block.B1576.preheader21_crit_edge.i.i, %vector.memcheck.i88.i, %B1576.preheader.i.i
  %.pre-phi.i.i = phi i32 [ %.pre.i100.i, %middle.block.B1576.preheader21_crit_edge.i.i ], [ %143, %vector.memcheck.i88.i ], [ %143, %B1576.preheader.i.i ]
  %kept.11.4401.ph.i.i = phi i64 [ %158, %middle.block.B1576.preheader21_crit_edge.i.i ], [ %kept.9.4.i.i, %vector.memcheck.i88.i ], [ %kept.9.4.i.i, %B1576.preheader.i.i ]
  %.1065397399.ph.i.i = phi i32 [ %159, %middle.block.B1576.preheader21_crit_edge.i.i ], [ %.964.i.i, %vector.memcheck.i88.i ], [ %.964.i.i, %B1576.preheader.i.i ]
  %160 = add i32 %.973.i.i, %143
  %161 = add i32 %.pre-phi.i.i, %.964.i.i
  %162 = sub i32 %160, %161
  %163 = add i32 %145, %143
  %xtraiter23.i.i = and i32 %162, 1
  %lcmp.mod24.not.i.i = icmp eq i32 %xtraiter23.i.i, 0
  br i1 %lcmp.mod24.not.i.i, label %B1576.prol.loopexit.i.i, label %B1576.prol.i.i

B1576.prol.i.i:                                   ; preds = %B1576.preheader21.i.i
  %.1072.prol.i.i = add i32 %.1065397399.ph.i.i, 1
  %.1102.prol.i.i = sext i32 %.1065397399.ph.i.i to i64
  %sunkaddr71.prol.i.i = shl nsw i64 %.1102.prol.i.i, 2
  %sunkaddr72.prol.i.i = getelementptr i8, ptr %141, i64 %sunkaddr71.prol.i.i
  %.1104.prol.i.i = load i32, ptr %sunkaddr72.prol.i.i, align 4, !noalias !78
  %164 = shl i64 %kept.11.4401.ph.i.i, 2
  %scevgep30.prol.i.i = getelementptr i8, ptr %139, i64 %164
  store i32 %.1104.prol.i.i, ptr %scevgep30.prol.i.i, align 4, !noalias !78
  %.1110.prol.i.i = add i64 %kept.11.4401.ph.i.i, 1
  %lsr.iv.next32.prol.i.i = add nsw i32 %162, -1
  br label %B1576.prol.loopexit.i.i

B1576.prol.loopexit.i.i:                          ; preds = %B1576.prol.i.i, %B1576.preheader21.i.i
  %.1110.lcssa.unr.i.i = phi i64 [ poison, %B1576.preheader21.i.i ], [ %.1110.prol.i.i, %B1576.prol.i.i ]
  %lsr.iv31.unr.i.i = phi i32 [ %162, %B1576.preheader21.i.i ], [ %lsr.iv.next32.prol.i.i, %B1576.prol.i.i ]
  %kept.11.4401.unr.i.i = phi i64 [ %kept.11.4401.ph.i.i, %B1576.preheader21.i.i ], [ %.1110.prol.i.i, %B1576.prol.i.i ]
  %.1065397399.unr.i.i = phi i32 [ %.1065397399.ph.i.i, %B1576.preheader21.i.i ], [ %.1072.prol.i.i, %B1576.prol.i.i ]
  %165 = icmp eq i32 %163, %161
  br i1 %165, label %B1612.i.i, label %B1576.i.i

_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i: ; preds = %B1666.i.i, %B1622.i.i
  %kept.13.1.i.i = phi i64 [ %kept.6.0.lcssa.i.i, %B1622.i.i ], [ %.1232.i.i, %B1666.i.i ]
  store i64 %missing.3.0.lcssa.i.i, ptr %.1256.i.i, align 8, !noalias !78
  %.1261.not.i.i = icmp eq i64 %missing.3.0.lcssa.i.i, 0
  %spec.select.i.i = select i1 %.1261.not.i.i, i64 %kept.13.1.i.i, i64 -1
  %.370.i = icmp slt i64 %spec.select.i.i, 0
  br i1 %.370.i, label %common.ret, label %B1284.i

B1284.i:                                          ; preds = %_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i
  br i1 %.206.not4.i, label %B1358.i, label %B1288.i

B1288.i:                                          ; preds = %B1284.i
  %.11282.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.11282.not.i.i, label %B1288.endif.i, label %B264.lr.ph.i.i

B264.lr.ph.i.i:                                   ; preds = %B1288.i
  %.11.i.i = load i64, ptr %.467.i.i, align 8, !noalias !89
  %.8.i6.i = load i64, ptr %.46319.i.i, align 8, !noalias !89
  %.23.i.i = load i64, ptr %.22.i7.i, align 8, !noalias !89
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !89
  %.24.i.i = mul nsw i64 %.23.i.i, %by.2.0.lcssa.i3.i
  %.21.i.i = inttoptr i64 %.20.i.i to ptr
  %166 = getelementptr i32, ptr %.21.i.i, i64 %.24.i.i
  %167 = inttoptr i64 %.8.i6.i to ptr
  %168 = inttoptr i64 %.11.i.i to ptr
  br label %B264.i.i

B264.i.i:                                         ; preds = %B484.i.i, %B264.lr.ph.i.i
  %.1188183.i.i = phi i64 [ 0, %B264.lr.ph.i.i ], [ %.125.i8.i, %B484.i.i ]
  %.125.i8.i = add nuw nsw i64 %.1188183.i.i, 1
  %.151.i.i = getelementptr i32, ptr %167, i64 %.1188183.i.i
  %.152.i.i = load i32, ptr %.151.i.i, align 4, !noalias !89
  %.154.i.i = sext i32 %.152.i.i to i64
  %.157.i.i = getelementptr i32, ptr %166, i64 %.154.i.i
  %.158.i.i = load i32, ptr %.157.i.i, align 4, !noalias !89
  %.159.i.i = sext i32 %.158.i.i to i64
  %.171.not.i.i = icmp eq i64 %.1188183.i.i, 0
  br i1 %.171.not.i.i, label %B484.i.i, label %B334.i.i

B334.i.i:                                         ; preds = %B264.i.i
  %sunkaddr5.i.i = shl i64 %.1188183.i.i, 2
  %sunkaddr6.i.i = getelementptr i8, ptr %167, i64 %sunkaddr5.i.i
  %sunkaddr7.i.i = getelementptr i8, ptr %sunkaddr6.i.i, i64 -4
  %.186.i.i = load i32, ptr %sunkaddr7.i.i, align 4, !noalias !89
  %.188.i.i = sext i32 %.186.i.i to i64
  %.189.i.i = getelementptr i32, ptr %168, i64 %.188.i.i
  %.190.i9.i = load i32, ptr %.189.i.i, align 4, !noalias !89
  %.193.i.i = getelementptr i32, ptr %168, i64 %.159.i.i
  %.194.i.i = load i32, ptr %.193.i.i, align 4, !noalias !89
  %.195.i.i = icmp sgt i32 %.190.i9.i, %.194.i.i
  br i1 %.195.i.i, label %B388.i.preheader.i, label %B484.i.i

B388.i.preheader.i:                               ; preds = %B334.i.i
  %sunkaddr27.i65 = shl nsw i64 %.159.i.i, 2
  %sunkaddr28.i = getelementptr i8, ptr %168, i64 %sunkaddr27.i65
  br label %B388.i.i

B388.i.i:                                         ; preds = %B430.i.i, %B388.i.preheader.i
  %place.2.2.i.i = phi i64 [ %.201.i.i, %B430.i.i ], [ %.1188183.i.i, %B388.i.preheader.i ]
  %169 = shl i64 %place.2.2.i.i, 2
  %scevgep.i.i = getelementptr i8, ptr %167, i64 %169
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i, i64 -4
  %.204.i.i = load i32, ptr %scevgep1.i.i, align 4, !noalias !89
  store i32 %.204.i.i, ptr %scevgep.i.i, align 4, !noalias !89
  %.220.not.i.i = icmp eq i64 %place.2.2.i.i, 1
  br i1 %.220.not.i.i, label %B484.i.i, label %B430.i.i

B430.i.i:                                         ; preds = %B388.i.i
  %scevgep24.i = getelementptr i8, ptr %scevgep.i.i, i64 -8
  %.234.i.i = load i32, ptr %scevgep24.i, align 4, !noalias !89
  %.236.i.i = sext i32 %.234.i.i to i64
  %.237.i.i = getelementptr i32, ptr %168, i64 %.236.i.i
  %.238.i.i = load i32, ptr %.237.i.i, align 4, !noalias !89
  %.242.i.i = load i32, ptr %sunkaddr28.i, align 4, !noalias !89
  %.243.i.i = icmp sgt i32 %.238.i.i, %.242.i.i
  %.201.i.i = add nsw i64 %place.2.2.i.i, -1
  br i1 %.243.i.i, label %B388.i.i, label %B484.i.i

B484.i.i:                                         ; preds = %B430.i.i, %B388.i.i, %B334.i.i, %B264.i.i
  %place.3.1.i.i = phi i64 [ %.1188183.i.i, %B334.i.i ], [ 0, %B264.i.i ], [ 0, %B388.i.i ], [ %.201.i.i, %B430.i.i ]
  %.260.i.i = getelementptr i32, ptr %167, i64 %place.3.1.i.i
  store i32 %.158.i.i, ptr %.260.i.i, align 4, !noalias !89
  %exitcond.not.i.i = icmp eq i64 %.125.i8.i, %spec.select.i.i
  br i1 %exitcond.not.i.i, label %B1288.endif.i, label %B264.i.i

B1358.i:                                          ; preds = %B1288.endif.i, %B1284.i
  br i1 %.314.i, label %B1362.i, label %B1394.i

B1362.i:                                          ; preds = %B1358.i
  %.16.i128.i = load i64, ptr %.14.i.i, align 8, !noalias !92
  %.20.i130.i = load i64, ptr %sunkaddr.i, align 8, !noalias !92
  %.21.i131.i = ashr i64 %.20.i130.i, 3
  %.24.i133.i = load i64, ptr %sunkaddr96, align 8, !noalias !92
  %.12750.not.i.i = icmp slt i64 %.21.i131.i, 1
  br i1 %.12750.not.i.i, label %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i, label %B244.lr.ph.i.i

B244.lr.ph.i.i:                                   ; preds = %B1362.i
  %.12.i135.i = load i64, ptr %.44.i16, align 8, !noalias !92
  %.13.i136.i = inttoptr i64 %.12.i135.i to ptr
  %.170.i137.i = mul i64 %.24.i133.i, %.21.i131.i
  %170 = getelementptr i64, ptr %.13.i136.i, i64 %.170.i137.i
  %min.iters.check.i138.i = icmp ult i64 %.21.i131.i, 16
  br i1 %min.iters.check.i138.i, label %B244.preheader.i.i, label %vector.memcheck.i139.i

vector.memcheck.i139.i:                           ; preds = %B244.lr.ph.i.i
  %171 = shl i64 %.170.i137.i, 3
  %172 = sub i64 %171, %.16.i128.i
  %173 = add i64 %172, %.12.i135.i
  %diff.check.i140.i = icmp ult i64 %173, 32
  br i1 %diff.check.i140.i, label %B244.preheader.i.i, label %vector.ph.i141.i

vector.ph.i141.i:                                 ; preds = %vector.memcheck.i139.i
  %n.vec.i142.i = and i64 %.21.i131.i, 9223372036854775804
  %174 = getelementptr i8, ptr %.13.i136.i, i64 %171
  %scevgep20.i143.i = getelementptr i8, ptr %174, i64 16
  %sunkaddr33.i144.i = inttoptr i64 %.16.i128.i to ptr
  br label %vector.body.i145.i

vector.body.i145.i:                               ; preds = %vector.body.i145.i, %vector.ph.i141.i
  %index.i146.i = phi i64 [ 0, %vector.ph.i141.i ], [ %index.next.i154.i, %vector.body.i145.i ]
  %sunkaddr34.i147.i = shl i64 %index.i146.i, 3
  %sunkaddr36.i148.i = getelementptr i8, ptr %sunkaddr33.i144.i, i64 %sunkaddr34.i147.i
  %wide.load.i149.i = load <2 x i64>, ptr %sunkaddr36.i148.i, align 8, !noalias !92
  %sunkaddr40.i150.i = getelementptr i8, ptr %sunkaddr36.i148.i, i64 16
  %wide.load1.i151.i = load <2 x i64>, ptr %sunkaddr40.i150.i, align 8, !noalias !92
  %scevgep28.i152.i = getelementptr i8, ptr %scevgep20.i143.i, i64 %sunkaddr34.i147.i
  %scevgep27.i153.i = getelementptr i8, ptr %scevgep28.i152.i, i64 -16
  store <2 x i64> %wide.load.i149.i, ptr %scevgep27.i153.i, align 8, !noalias !92
  store <2 x i64> %wide.load1.i151.i, ptr %scevgep28.i152.i, align 8, !noalias !92
  %index.next.i154.i = add nuw nsw i64 %index.i146.i, 4
  %175 = icmp eq i64 %n.vec.i142.i, %index.next.i154.i
  br i1 %175, label %middle.block.i155.i, label %vector.body.i145.i, !llvm.loop !95

middle.block.i155.i:                              ; preds = %vector.body.i145.i
  %cmp.n.i156.i = icmp eq i64 %.21.i131.i, %n.vec.i142.i
  br i1 %cmp.n.i156.i, label %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i, label %B244.preheader.i.i

B244.preheader.i.i:                               ; preds = %middle.block.i155.i, %vector.memcheck.i139.i, %B244.lr.ph.i.i
  %.1334951.ph.i.i = phi i64 [ 0, %vector.memcheck.i139.i ], [ 0, %B244.lr.ph.i.i ], [ %n.vec.i142.i, %middle.block.i155.i ]
  %xtraiter.i157.i = and i64 %.21.i131.i, 3
  %lcmp.mod.not.i158.i = icmp eq i64 %xtraiter.i157.i, 0
  br i1 %lcmp.mod.not.i158.i, label %B244.prol.loopexit.i.i, label %B244.prol.preheader.i.i

B244.prol.preheader.i.i:                          ; preds = %B244.preheader.i.i
  %176 = inttoptr i64 %.16.i128.i to ptr
  br label %B244.prol.i.i

B244.prol.i.i:                                    ; preds = %B244.prol.i.i, %B244.prol.preheader.i.i
  %lsr.iv.i159.i = phi i64 [ %lsr.iv.next.i162.i, %B244.prol.i.i ], [ %xtraiter.i157.i, %B244.prol.preheader.i.i ]
  %.1334951.prol.i.i = phi i64 [ %.140.prol.i.i, %B244.prol.i.i ], [ %.1334951.ph.i.i, %B244.prol.preheader.i.i ]
  %.140.prol.i.i = add nuw nsw i64 %.1334951.prol.i.i, 1
  %177 = shl i64 %.1334951.prol.i.i, 3
  %scevgep19.i160.i = getelementptr i8, ptr %176, i64 %177
  %.167.prol.i.i = load i64, ptr %scevgep19.i160.i, align 8, !noalias !92
  %scevgep18.i161.i = getelementptr i8, ptr %170, i64 %177
  store i64 %.167.prol.i.i, ptr %scevgep18.i161.i, align 8, !noalias !92
  %lsr.iv.next.i162.i = add nsw i64 %lsr.iv.i159.i, -1
  %prol.iter.cmp.not.i163.i = icmp eq i64 %lsr.iv.next.i162.i, 0
  br i1 %prol.iter.cmp.not.i163.i, label %B244.prol.loopexit.i.i, label %B244.prol.i.i, !llvm.loop !96

B244.prol.loopexit.i.i:                           ; preds = %B244.prol.i.i, %B244.preheader.i.i
  %.1334951.unr.i.i = phi i64 [ %.1334951.ph.i.i, %B244.preheader.i.i ], [ %.140.prol.i.i, %B244.prol.i.i ]
  %178 = sub nsw i64 %.1334951.ph.i.i, %.21.i131.i
  %179 = icmp ugt i64 %178, -4
  br i1 %179, label %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i, label %B244.preheader2.i.i

B244.preheader2.i.i:                              ; preds = %B244.prol.loopexit.i.i
  %180 = shl i64 %.170.i137.i, 3
  %181 = getelementptr i8, ptr %.13.i136.i, i64 %180
  %scevgep.i164.i = getelementptr i8, ptr %181, i64 24
  %sunkaddr41.i165.i = inttoptr i64 %.16.i128.i to ptr
  br label %B244.i.i

B244.i.i:                                         ; preds = %B244.i.i, %B244.preheader2.i.i
  %.1334951.i.i = phi i64 [ %.140.3.i.i, %B244.i.i ], [ %.1334951.unr.i.i, %B244.preheader2.i.i ]
  %sunkaddr35.i166.i = shl i64 %.1334951.i.i, 3
  %sunkaddr43.i167.i = getelementptr i8, ptr %sunkaddr41.i165.i, i64 %sunkaddr35.i166.i
  %.167.i.i = load i64, ptr %sunkaddr43.i167.i, align 8, !noalias !92
  %scevgep6.i168.i = getelementptr i8, ptr %scevgep.i164.i, i64 %sunkaddr35.i166.i
  %scevgep23.i.i = getelementptr i8, ptr %scevgep6.i168.i, i64 -24
  store i64 %.167.i.i, ptr %scevgep23.i.i, align 8, !noalias !92
  %sunkaddr47.i169.i = getelementptr i8, ptr %sunkaddr43.i167.i, i64 8
  %.167.1.i.i = load i64, ptr %sunkaddr47.i169.i, align 8, !noalias !92
  %scevgep21.i.i = getelementptr i8, ptr %scevgep6.i168.i, i64 -16
  store i64 %.167.1.i.i, ptr %scevgep21.i.i, align 8, !noalias !92
  %sunkaddr51.i170.i = getelementptr i8, ptr %sunkaddr43.i167.i, i64 16
  %.167.2.i.i = load i64, ptr %sunkaddr51.i170.i, align 8, !noalias !92
  %scevgep16.i171.i = getelementptr i8, ptr %scevgep6.i168.i, i64 -8
  store i64 %.167.2.i.i, ptr %scevgep16.i171.i, align 8, !noalias !92
  %.140.3.i.i = add nuw nsw i64 %.1334951.i.i, 4
  %sunkaddr55.i172.i = getelementptr i8, ptr %sunkaddr43.i167.i, i64 24
  %.167.3.i.i = load i64, ptr %sunkaddr55.i172.i, align 8, !noalias !92
  store i64 %.167.3.i.i, ptr %scevgep6.i168.i, align 8, !noalias !92
  %exitcond.not.3.i173.i = icmp eq i64 %.21.i131.i, %.140.3.i.i
  br i1 %exitcond.not.3.i173.i, label %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i, label %B244.i.i, !llvm.loop !97

_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i: ; preds = %B244.i.i, %B244.prol.loopexit.i.i, %middle.block.i155.i, %B1362.i
  %.190.i175.i = load i64, ptr %.11.i47.i, align 8, !noalias !92
  %.191.i176.i = inttoptr i64 %.190.i175.i to ptr
  %182 = trunc i64 %.24.i133.i to i32
  %.193.i177.i = add i32 %182, 1
  %.194.i178.i = getelementptr i32, ptr %.191.i176.i, i64 %place.3.1.i62.i
  store i32 %.193.i177.i, ptr %.194.i178.i, align 4, !noalias !92
  %.200.i.i = load i64, ptr %sunkaddr100, align 8, !noalias !92
  %.201.i179.i = inttoptr i64 %.200.i.i to ptr
  %.204.i180.i = getelementptr i32, ptr %.201.i179.i, i64 %.24.i133.i
  store i32 0, ptr %.204.i180.i, align 4, !noalias !92
  %.208.i.i = load i64, ptr %.207.i181.i, align 8, !noalias !92
  %.209.i.i = inttoptr i64 %.208.i.i to ptr
  %.212.i.i = getelementptr i32, ptr %.209.i.i, i64 %.24.i133.i
  store i32 0, ptr %.212.i.i, align 4, !noalias !92
  %.216.i.i = load i64, ptr %sunkaddr96, align 8, !noalias !92
  %.217.i182.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i182.i, ptr %sunkaddr96, align 8, !noalias !92
  br label %B1394.i

B1394.i:                                          ; preds = %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i, %B1358.i
  %target.2.0.i = phi i64 [ %.279.i, %B1358.i ], [ %.24.i133.i, %_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i ]
  br i1 %.206.not4.i, label %B1428.i, label %B1398.i

B1398.i:                                          ; preds = %B1394.i
  %.6.i11.i = load i64, ptr %sunkaddr51.i31.i, align 8, !noalias !98
  %.8.i13.i = load i64, ptr %.14.i.i, align 8, !noalias !98
  store i64 %.6.i11.i, ptr %.14.i.i, align 8, !noalias !98
  store i64 %.8.i13.i, ptr %sunkaddr51.i31.i, align 8, !noalias !98
  br label %B1428.i

B1428.i:                                          ; preds = %B1398.i, %B1394.i
  %sunkaddr54.i = inttoptr i64 %.263.i to ptr
  %sunkaddr55.i = getelementptr i8, ptr %sunkaddr54.i, i64 %target.2.0.i
  store i8 %65, ptr %sunkaddr55.i, align 1, !noalias !30
  %.556.i = load i64, ptr %.555.i, align 8, !noalias !30
  %.557.i = inttoptr i64 %.556.i to ptr
  %.560.i = trunc i64 %.9.i45 to i32
  %.561.i = getelementptr i32, ptr %.557.i, i64 %target.2.0.i
  store i32 %.560.i, ptr %.561.i, align 4, !noalias !30
  %.18.i.i = load i64, ptr %.46319.i.i, align 8, !noalias !101
  %.24.not.i.i = icmp eq i8 %65, 0
  %.4863.in.in.v.i.i = select i1 %.24.not.i.i, i64 208, i64 216
  %.4863.in.in.i.i = getelementptr i8, ptr %arg.c, i64 %.4863.in.in.v.i.i
  %"$phi206.2.2.0.i.i" = select i1 %.24.not.i.i, i64 77, i64 78
  %.4863.in.i.i = load i64, ptr %.4863.in.in.i.i, align 8, !noalias !101
  %.70.i.i = getelementptr i64, ptr %arg.c, i64 %"$phi206.2.2.0.i.i"
  %.71.i.i = load i64, ptr %.70.i.i, align 8, !noalias !101
  %.16771.not.i.i = icmp eq i64 %spec.select.i.i, 0
  %.pre21.i = inttoptr i64 %.4863.in.i.i to ptr
  br i1 %.16771.not.i.i, label %_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B252.lr.ph.i.i

B252.lr.ph.i.i:                                   ; preds = %B1428.i
  %183 = getelementptr i32, ptr %.pre21.i, i64 %.71.i.i
  %min.iters.check.i.i = icmp ult i64 %spec.select.i.i, 12
  br i1 %min.iters.check.i.i, label %B252.preheader.i.i, label %vector.memcheck.i.i

vector.memcheck.i.i:                              ; preds = %B252.lr.ph.i.i
  %184 = shl i64 %.71.i.i, 2
  %185 = sub i64 %.4863.in.i.i, %.18.i.i
  %186 = add i64 %185, %184
  %diff.check.i.i = icmp ult i64 %186, 32
  br i1 %diff.check.i.i, label %B252.preheader.i.i, label %vector.ph.i.i

vector.ph.i.i:                                    ; preds = %vector.memcheck.i.i
  %n.vec.i.i = and i64 %spec.select.i.i, 9223372036854775800
  %187 = getelementptr i8, ptr %.pre21.i, i64 %184
  %scevgep20.i.i = getelementptr i8, ptr %187, i64 16
  %sunkaddr29.i = inttoptr i64 %.18.i.i to ptr
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %index.i.i = phi i64 [ 0, %vector.ph.i.i ], [ %index.next.i.i, %vector.body.i.i ]
  %sunkaddr30.i61 = shl i64 %index.i.i, 2
  %sunkaddr31.i62 = getelementptr i8, ptr %sunkaddr29.i, i64 %sunkaddr30.i61
  %wide.load.i.i = load <4 x i32>, ptr %sunkaddr31.i62, align 4, !noalias !101
  %sunkaddr35.i = getelementptr i8, ptr %sunkaddr31.i62, i64 16
  %wide.load1.i.i = load <4 x i32>, ptr %sunkaddr35.i, align 4, !noalias !101
  %scevgep22.i = getelementptr i8, ptr %scevgep20.i.i, i64 %sunkaddr30.i61
  %scevgep21.i = getelementptr i8, ptr %scevgep22.i, i64 -16
  store <4 x i32> %wide.load.i.i, ptr %scevgep21.i, align 4, !noalias !101
  store <4 x i32> %wide.load1.i.i, ptr %scevgep22.i, align 4, !noalias !101
  %index.next.i.i = add nuw nsw i64 %index.i.i, 8
  %188 = icmp eq i64 %n.vec.i.i, %index.next.i.i
  br i1 %188, label %middle.block.i.i, label %vector.body.i.i, !llvm.loop !104

middle.block.i.i:                                 ; preds = %vector.body.i.i
  %cmp.n.i.i = icmp eq i64 %spec.select.i.i, %n.vec.i.i
  br i1 %cmp.n.i.i, label %_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B252.preheader.i.i

B252.preheader.i.i:                               ; preds = %middle.block.i.i, %vector.memcheck.i.i, %B252.lr.ph.i.i
  %.1737072.ph.i.i = phi i64 [ 0, %vector.memcheck.i.i ], [ 0, %B252.lr.ph.i.i ], [ %n.vec.i.i, %middle.block.i.i ]
  %xtraiter.i.i = and i64 %spec.select.i.i, 3
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B252.prol.loopexit.i.i, label %B252.prol.i.preheader.i

B252.prol.i.preheader.i:                          ; preds = %B252.preheader.i.i
  %189 = inttoptr i64 %.18.i.i to ptr
  br label %B252.prol.i.i

B252.prol.i.i:                                    ; preds = %B252.prol.i.i, %B252.prol.i.preheader.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B252.prol.i.i ], [ %xtraiter.i.i, %B252.prol.i.preheader.i ]
  %.1737072.prol.i.i = phi i64 [ %.180.prol.i.i, %B252.prol.i.i ], [ %.1737072.ph.i.i, %B252.prol.i.preheader.i ]
  %.180.prol.i.i = add nuw nsw i64 %.1737072.prol.i.i, 1
  %190 = shl i64 %.1737072.prol.i.i, 2
  %scevgep19.i.i = getelementptr i8, ptr %189, i64 %190
  %.207.prol.i.i = load i32, ptr %scevgep19.i.i, align 4, !noalias !101
  %scevgep18.i.i = getelementptr i8, ptr %183, i64 %190
  store i32 %.207.prol.i.i, ptr %scevgep18.i.i, align 4, !noalias !101
  %lsr.iv.next.i.i = add nsw i64 %lsr.iv.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B252.prol.loopexit.i.i, label %B252.prol.i.i, !llvm.loop !105

B252.prol.loopexit.i.i:                           ; preds = %B252.prol.i.i, %B252.preheader.i.i
  %.1737072.unr.i.i = phi i64 [ %.1737072.ph.i.i, %B252.preheader.i.i ], [ %.180.prol.i.i, %B252.prol.i.i ]
  %191 = sub nsw i64 %.1737072.ph.i.i, %spec.select.i.i
  %192 = icmp ugt i64 %191, -4
  br i1 %192, label %_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B252.preheader2.i.i

B252.preheader2.i.i:                              ; preds = %B252.prol.loopexit.i.i
  %193 = shl i64 %.71.i.i, 2
  %194 = getelementptr i8, ptr %.pre21.i, i64 %193
  %scevgep.i15.i = getelementptr i8, ptr %194, i64 12
  %sunkaddr36.i63 = inttoptr i64 %.18.i.i to ptr
  br label %B252.i.i

B252.i.i:                                         ; preds = %B252.i.i, %B252.preheader2.i.i
  %.1737072.i.i = phi i64 [ %.180.3.i.i, %B252.i.i ], [ %.1737072.unr.i.i, %B252.preheader2.i.i ]
  %sunkaddr35.i.i = shl i64 %.1737072.i.i, 2
  %sunkaddr38.i = getelementptr i8, ptr %sunkaddr36.i63, i64 %sunkaddr35.i.i
  %.207.i.i = load i32, ptr %sunkaddr38.i, align 4, !noalias !101
  %scevgep6.i.i = getelementptr i8, ptr %scevgep.i15.i, i64 %sunkaddr35.i.i
  %scevgep15.i = getelementptr i8, ptr %scevgep6.i.i, i64 -12
  store i32 %.207.i.i, ptr %scevgep15.i, align 4, !noalias !101
  %sunkaddr42.i = getelementptr i8, ptr %sunkaddr38.i, i64 4
  %.207.1.i.i = load i32, ptr %sunkaddr42.i, align 4, !noalias !101
  %scevgep13.i = getelementptr i8, ptr %scevgep6.i.i, i64 -8
  store i32 %.207.1.i.i, ptr %scevgep13.i, align 4, !noalias !101
  %sunkaddr46.i = getelementptr i8, ptr %sunkaddr38.i, i64 8
  %.207.2.i.i = load i32, ptr %sunkaddr46.i, align 4, !noalias !101
  %scevgep11.i = getelementptr i8, ptr %scevgep6.i.i, i64 -4
  store i32 %.207.2.i.i, ptr %scevgep11.i, align 4, !noalias !101
  %.180.3.i.i = add nuw nsw i64 %.1737072.i.i, 4
  %sunkaddr56.i = getelementptr i8, ptr %sunkaddr38.i, i64 12
  %.207.3.i.i = load i32, ptr %sunkaddr56.i, align 4, !noalias !101
  store i32 %.207.3.i.i, ptr %scevgep6.i.i, align 4, !noalias !101
  %exitcond.not.3.i.i = icmp eq i64 %spec.select.i.i, %.180.3.i.i
  br i1 %exitcond.not.3.i.i, label %_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B252.i.i, !llvm.loop !106

_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i: ; preds = %B252.i.i, %B252.prol.loopexit.i.i, %middle.block.i.i, %B1428.i
  %.222.i.i = add nsw i64 %.71.i.i, %spec.select.i.i
  %.225.i.i = trunc i64 %spec.select.i.i to i32
  %.226.i.i = getelementptr i32, ptr %.pre21.i, i64 %.222.i.i
  store i32 %.225.i.i, ptr %.226.i.i, align 4, !noalias !101
  %.234.i16.i = trunc i64 %target.2.0.i to i32
  %.235.i.i = getelementptr i8, ptr %.226.i.i, i64 4
  store i32 %.234.i16.i, ptr %.235.i.i, align 4, !noalias !101
  %.248.i.i = add nsw i64 %.222.i.i, 2
  %sunkaddr49.i.i = shl nuw nsw i64 %"$phi206.2.2.0.i.i", 3
  %sunkaddr50.i.i = getelementptr i8, ptr %arg.c, i64 %sunkaddr49.i.i
  store i64 %.248.i.i, ptr %sunkaddr50.i.i, align 8, !noalias !101
  br label %B976

B0.endif.i:                                       ; preds = %B422.i.i131, %B930
  %storemerge.i.i57 = phi i64 [ %.33.i, %B930 ], [ %.191.i.i134, %B422.i.i131 ]
  %.74.i = icmp eq i64 %storemerge.i.i57, -4611686018427387904
  br i1 %.74.i, label %common.ret, label %B430.i

B1288.endif.i:                                    ; preds = %B484.i.i, %B1288.i
  %.6.i18.i = load i64, ptr %sunkaddr51.i31.i, align 8, !noalias !107
  %.8.i20.i = load i64, ptr %.14.i.i, align 8, !noalias !107
  store i64 %.6.i18.i, ptr %.14.i.i, align 8, !noalias !107
  store i64 %.8.i20.i, ptr %sunkaddr51.i31.i, align 8, !noalias !107
  br label %B1358.i

B976:                                             ; preds = %_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, %B1168.B1590_crit_edge.i
  %.636.pre-phi.i = phi i32 [ %.pre.i, %B1168.B1590_crit_edge.i ], [ %.234.i16.i, %_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i ]
  %sunkaddr79.i = shl i64 %.87.i, 2
  %sunkaddr80.i64 = getelementptr i8, ptr %.96.i, i64 %sunkaddr79.i
  %.614.i = load i32, ptr %sunkaddr80.i64, align 4, !noalias !30
  %.621.i = load i64, ptr %.620.i, align 8, !noalias !30
  %.622.i = inttoptr i64 %.621.i to ptr
  %.625.i = load i64, ptr %sunkaddr99, align 8, !noalias !30
  %.626.i = getelementptr i32, ptr %.622.i, i64 %.625.i
  store i32 %.614.i, ptr %.626.i, align 4, !noalias !30
  %.630.i = load i64, ptr %.629.i, align 8, !noalias !30
  %.631.i = inttoptr i64 %.630.i to ptr
  %.634.i = load i64, ptr %sunkaddr99, align 8, !noalias !30
  %.637.i = getelementptr i32, ptr %.631.i, i64 %.634.i
  store i32 %.636.pre-phi.i, ptr %.637.i, align 4, !noalias !30
  %.643.i = load i64, ptr %sunkaddr99, align 8, !noalias !30
  %.644.i = add nsw i64 %.643.i, 1
  store i64 %.644.i, ptr %sunkaddr99, align 8, !noalias !30
  %.650.i = load i64, ptr %.1024.i, align 8, !noalias !30
  %.651.i = add nsw i64 %.650.i, 1
  store i64 %.651.i, ptr %.1024.i, align 8, !noalias !30
  %.657.i = load i64, ptr %.1027.i, align 8, !noalias !30
  %.659.i = and i64 %.657.i, %66
  store i64 %.659.i, ptr %.1027.i, align 8, !noalias !30
  %.316 = load i64, ptr %.1019.i, align 8
  %.317 = icmp slt i64 %.651.i, %.316
  br i1 %.317, label %B876, label %B1052

B1052:                                            ; preds = %B976, %B800.B1052_crit_edge
  %.9.i28 = phi i64 [ %.9.i28.pre, %B800.B1052_crit_edge ], [ %.644.i, %B976 ]
  %.12.i30 = load i64, ptr %.207.i181.i, align 8, !noalias !24
  %.13.i31 = inttoptr i64 %.12.i30 to ptr
  %.16.i = load i64, ptr %.220.i, align 8, !noalias !24
  %.17.i = trunc i64 %.9.i28 to i32
  %.18.i = getelementptr i32, ptr %.13.i31, i64 %.16.i
  store i32 %.17.i, ptr %.18.i, align 4, !noalias !24
  %.22.i33 = load i64, ptr %.16.i5, align 8, !noalias !24
  %.23.i34 = inttoptr i64 %.22.i33 to ptr
  %.26.i35 = load i64, ptr %.220.i, align 8, !noalias !24
  %.28.i = getelementptr i8, ptr %.23.i34, i64 %.26.i35
  store i8 2, ptr %.28.i, align 1, !noalias !24
  %.32.i = load i64, ptr %.1027.i, align 8, !noalias !24
  %.33.not.i = icmp eq i64 %.32.i, 0
  br i1 %.33.not.i, label %B1052.endif, label %B292.i

B292.i:                                           ; preds = %B1052
  %.37.i = load i64, ptr %.220.i, align 8, !noalias !24
  %.40.i = load i64, ptr %sunkaddr124, align 8, !noalias !24
  %.41.i = inttoptr i64 %.40.i to ptr
  %.44.i = load i64, ptr %sunkaddr125, align 8, !noalias !24
  %.45.i = trunc i64 %.37.i to i32
  %.46.i = getelementptr i32, ptr %.41.i, i64 %.44.i
  store i32 %.45.i, ptr %.46.i, align 4, !noalias !24
  %.50.i38 = load i64, ptr %sunkaddr125, align 8, !noalias !24
  %.51.i = add nsw i64 %.50.i38, 1
  store i64 %.51.i, ptr %sunkaddr125, align 8, !noalias !24
  br label %B1052.endif

B100.endif:                                       ; preds = %B476.i, %B476.prol.loopexit.i, %middle.block.i, %B444.endif.i
  store i64 %.47.i, ptr %.220.i, align 8, !noalias !3
  store i64 %.53.i10, ptr %.226.i, align 8, !noalias !3
  %.83 = load i64, ptr %sunkaddr94, align 8
  %.84 = add nsw i64 %.83, 1
  store i64 %.84, ptr %sunkaddr94, align 8
  store i64 1, ptr %.37, align 8
  %.93 = load i64, ptr %sunkaddr96, align 8
  %.96 = load i64, ptr %sunkaddr97, align 8
  %.97 = icmp sgt i64 %.93, %.96
  br i1 %.97, label %common.ret, label %B332

B332.else.if:                                     ; preds = %B332
  %195 = or i64 %.104, %.84
  %196 = icmp ult i64 %195, 4294967296
  br i1 %196, label %197, label %202

197:                                              ; preds = %B332.else.if
  %198 = trunc nuw i64 %.104 to i32
  %199 = trunc nuw i64 %.84 to i32
  %200 = urem i32 %199, %198
  %201 = zext i32 %200 to i64
  br label %204

202:                                              ; preds = %B332.else.if
  %203 = srem i64 %.84, %.104
  br label %204

204:                                              ; preds = %202, %197
  %205 = phi i64 [ %201, %197 ], [ %203, %202 ]
  %.125 = xor i64 %205, %.104
  %.126 = icmp slt i64 %.125, 0
  %.127 = icmp ne i64 %205, 0
  %.128 = and i1 %.127, %.126
  %.135 = select i1 %.128, i64 %.104, i64 0
  %.115.1 = sub i64 0, %.135
  %.145 = icmp eq i64 %205, %.115.1
  br i1 %.145, label %common.ret, label %B502

B502.endif:                                       ; preds = %B1204.i, %B1044.lr.ph.i, %B1008.endif.i
  %kept.2.0.lcssa.i = phi i64 [ 0, %B1008.endif.i ], [ %count.3.0.lcssa.i, %B1044.lr.ph.i ], [ %kept.3.1.i, %B1204.i ]
  store i64 %kept.2.0.lcssa.i, ptr %.1019.i, align 8, !noalias !13
  store i64 0, ptr %.1024.i, align 8, !noalias !13
  store i64 1, ptr %.1027.i, align 8, !noalias !13
  store i64 2, ptr %.37, align 8
  br label %B800

B1052.endif:                                      ; preds = %B292.i, %B1052
  store i64 0, ptr %.37, align 8
  br label %B36
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @explore(ptr %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop7exploreB2v1B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64)

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop7reindexB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.5 = getelementptr i8, ptr %arg.c, i64 200
  %.6 = load i64, ptr %.5, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 144
  %.9 = load i64, ptr %.8, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 480
  %.12 = load i64, ptr %.11, align 8
  %.13 = ashr i64 %.12, 3
  %.14 = getelementptr i8, ptr %arg.c, i64 520
  %.15 = load i64, ptr %.14, align 8
  %.36 = getelementptr i8, ptr %arg.c, i64 584
  %.37 = load i64, ptr %.36, align 8
  %.11956.not = icmp slt i64 %.37, 1
  br i1 %.11956.not, label %common.ret, label %B276.preheader

B276.preheader:                                   ; preds = %B0.endif
  %.9444.not.i = icmp slt i64 %.13, 1
  %unroll_iter.i = and i64 %.13, 9223372036854775806
  br i1 %.9444.not.i, label %B276.preheader.split.us, label %B276.preheader.split

B276.preheader.split.us:                          ; preds = %B276.preheader
  %.191.us = and i64 %.15, 2611923443488327891
  %sunkaddr = inttoptr i64 %.6 to ptr
  %sunkaddr87 = shl nuw i64 %.191.us, 2
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr87
  br label %B276.us

B276.us:                                          ; preds = %B372.us, %B276.preheader.split.us
  %.1255557.us = phi i64 [ %.132.us, %B372.us ], [ 0, %B276.preheader.split.us ]
  %.132.us = add nuw nsw i64 %.1255557.us, 1
  %.200.us = load i32, ptr %sunkaddr88, align 4
  %.201.not.us = icmp eq i32 %.200.us, 0
  br i1 %.201.not.us, label %B372.us, label %B340.us

B340.us:                                          ; preds = %B276.us, %B340.us
  %place.2.1.us = phi i64 [ %.206.us, %B340.us ], [ %.191.us, %B276.us ]
  %.204.us = add nsw i64 %place.2.1.us, 1
  %.206.us = and i64 %.204.us, %.15
  %.212.us = getelementptr i32, ptr %sunkaddr, i64 %.206.us
  %.213.us = load i32, ptr %.212.us, align 4
  %.214.not.us = icmp eq i32 %.213.us, 0
  br i1 %.214.not.us, label %B372.us, label %B340.us

B372.us:                                          ; preds = %B340.us, %B276.us
  %place.3.2.us = phi i64 [ %.191.us, %B276.us ], [ %.206.us, %B340.us ]
  %0 = trunc i64 %.1255557.us to i32
  %.224.us = add i32 %0, 1
  %.225.us = getelementptr i32, ptr %sunkaddr, i64 %place.3.2.us
  store i32 %.224.us, ptr %.225.us, align 4
  %exitcond.not.us = icmp eq i64 %.37, %.132.us
  br i1 %exitcond.not.us, label %common.ret, label %B276.us

B276.preheader.split:                             ; preds = %B276.preheader
  %1 = icmp eq i64 %.13, 1
  br i1 %1, label %B276.us2.preheader, label %B276.preheader.split.split

B276.us2.preheader:                               ; preds = %B276.preheader.split
  %2 = inttoptr i64 %.9 to ptr
  %3 = inttoptr i64 %.6 to ptr
  br label %B276.us2

B276.us2:                                         ; preds = %B276.us2.preheader, %B372.us19
  %.1255557.us3 = phi i64 [ %.132.us4, %B372.us19 ], [ 0, %B276.us2.preheader ]
  %.132.us4 = add nuw nsw i64 %.1255557.us3, 1
  %.133.epil.i.us = getelementptr i64, ptr %2, i64 %.1255557.us3
  %.134.epil.i.us = load i64, ptr %.133.epil.i.us, align 8, !noalias !110
  %.136.epil.i.us = xor i64 %.134.epil.i.us, 2611923443488327891
  %.137.epil.i.us = mul i64 %.136.epil.i.us, -7046029254386353131
  %.138.epil.i.us = lshr i64 %.137.epil.i.us, 32
  %.139.epil.i.us = xor i64 %.138.epil.i.us, %.137.epil.i.us
  %.191.us8 = and i64 %.139.epil.i.us, %.15
  %.199.us9 = getelementptr i32, ptr %3, i64 %.191.us8
  %.200.us10 = load i32, ptr %.199.us9, align 4
  %.201.not.us11 = icmp eq i32 %.200.us10, 0
  br i1 %.201.not.us11, label %B372.us19, label %B340.us12

B340.us12:                                        ; preds = %B276.us2, %B340.us12
  %place.2.1.us13 = phi i64 [ %.206.us15, %B340.us12 ], [ %.191.us8, %B276.us2 ]
  %.204.us14 = add nsw i64 %place.2.1.us13, 1
  %.206.us15 = and i64 %.204.us14, %.15
  %.212.us16 = getelementptr i32, ptr %3, i64 %.206.us15
  %.213.us17 = load i32, ptr %.212.us16, align 4
  %.214.not.us18 = icmp eq i32 %.213.us17, 0
  br i1 %.214.not.us18, label %B372.us19, label %B340.us12

B372.us19:                                        ; preds = %B340.us12, %B276.us2
  %place.3.2.us20 = phi i64 [ %.191.us8, %B276.us2 ], [ %.206.us15, %B340.us12 ]
  %4 = trunc i64 %.1255557.us3 to i32
  %.224.us21 = add i32 %4, 1
  %.225.us22 = getelementptr i32, ptr %3, i64 %place.3.2.us20
  store i32 %.224.us21, ptr %.225.us22, align 4
  %exitcond.not.us23 = icmp eq i64 %.37, %.132.us4
  br i1 %exitcond.not.us23, label %common.ret, label %B276.us2

B276.preheader.split.split:                       ; preds = %B276.preheader.split
  %5 = and i64 %.12, 8
  %6 = icmp eq i64 %5, 0
  %7 = inttoptr i64 %.9 to ptr
  br i1 %6, label %B276.us27.preheader, label %B276.preheader54

B276.us27.preheader:                              ; preds = %B276.preheader.split.split
  %scevgep = getelementptr i8, ptr %7, i64 8
  %8 = and i64 %.12, -16
  %9 = inttoptr i64 %.6 to ptr
  %10 = add nsw i64 %.13, -2
  %11 = lshr exact i64 %10, 1
  %12 = add nuw i64 %11, 1
  %xtraiter9 = and i64 %12, 1
  %13 = icmp eq i64 %10, 0
  %unroll_iter13 = and i64 %12, -2
  %lcmp.mod10.not = icmp eq i64 %xtraiter9, 0
  %lcmp.mod12 = icmp ne i64 %xtraiter9, 0
  br label %B276.us27

B276.preheader54:                                 ; preds = %B276.preheader.split.split
  %invariant.gep = getelementptr i64, ptr %7, i64 %unroll_iter.i
  %scevgep75 = getelementptr i8, ptr %7, i64 8
  %14 = and i64 %.12, -8
  %15 = inttoptr i64 %.6 to ptr
  %16 = add nsw i64 %.13, -2
  %17 = lshr i64 %16, 1
  %18 = add nuw i64 %17, 1
  %xtraiter = and i64 %18, 1
  %19 = icmp eq i64 %17, 0
  %unroll_iter = and i64 %18, -2
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod8 = icmp ne i64 %xtraiter, 0
  br label %B276

B276.us27:                                        ; preds = %B372.us44, %B276.us27.preheader
  %lsr.iv68 = phi ptr [ %scevgep, %B276.us27.preheader ], [ %scevgep69, %B372.us44 ]
  %.1255557.us28 = phi i64 [ 0, %B276.us27.preheader ], [ %.132.us29, %B372.us44 ]
  br i1 %13, label %B74.i.us.epil.preheader, label %B74.i.us

B74.i.us:                                         ; preds = %B276.us27, %B74.i.us
  %lsr.iv = phi i64 [ %lsr.iv.next.1, %B74.i.us ], [ 0, %B276.us27 ]
  %mixed.3.047.i.us = phi i64 [ %.139.1.i.us.1, %B74.i.us ], [ 2611923443488327891, %B276.us27 ]
  %niter14 = phi i64 [ %niter14.next.1, %B74.i.us ], [ 0, %B276.us27 ]
  %20 = shl i64 %lsr.iv, 3
  %scevgep71 = getelementptr i8, ptr %lsr.iv68, i64 %20
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 -8
  %.134.i.us = load i64, ptr %scevgep72, align 8, !noalias !110
  %.136.i.us = xor i64 %.134.i.us, %mixed.3.047.i.us
  %.137.i.us = mul i64 %.136.i.us, -7046029254386353131
  %.138.i.us = lshr i64 %.137.i.us, 32
  %.134.1.i.us = load i64, ptr %scevgep71, align 8, !noalias !110
  %21 = xor i64 %.134.1.i.us, %.138.i.us
  %.136.1.i.us = xor i64 %21, %.137.i.us
  %.137.1.i.us = mul i64 %.136.1.i.us, -7046029254386353131
  %.138.1.i.us = lshr i64 %.137.1.i.us, 32
  %lsr.iv.next = shl i64 %lsr.iv, 3
  %22 = getelementptr i8, ptr %lsr.iv68, i64 %lsr.iv.next
  %scevgep71.1 = getelementptr i8, ptr %22, i64 16
  %scevgep72.1 = getelementptr i8, ptr %22, i64 8
  %.134.i.us.1 = load i64, ptr %scevgep72.1, align 8, !noalias !110
  %23 = xor i64 %.138.1.i.us, %.134.i.us.1
  %.136.i.us.1 = xor i64 %23, %.137.1.i.us
  %.137.i.us.1 = mul i64 %.136.i.us.1, -7046029254386353131
  %.138.i.us.1 = lshr i64 %.137.i.us.1, 32
  %.134.1.i.us.1 = load i64, ptr %scevgep71.1, align 8, !noalias !110
  %24 = xor i64 %.134.1.i.us.1, %.138.i.us.1
  %.136.1.i.us.1 = xor i64 %24, %.137.i.us.1
  %.137.1.i.us.1 = mul i64 %.136.1.i.us.1, -7046029254386353131
  %.138.1.i.us.1 = lshr i64 %.137.1.i.us.1, 32
  %.139.1.i.us.1 = xor i64 %.138.1.i.us.1, %.137.1.i.us.1
  %lsr.iv.next.1 = add i64 %lsr.iv, 4
  %niter14.next.1 = add i64 %niter14, 2
  %niter14.ncmp.1 = icmp eq i64 %niter14.next.1, %unroll_iter13
  br i1 %niter14.ncmp.1, label %B174.loopexit.unr-lcssa.i.us.unr-lcssa, label %B74.i.us

B174.loopexit.unr-lcssa.i.us.unr-lcssa:           ; preds = %B74.i.us
  br i1 %lcmp.mod10.not, label %B174.loopexit.unr-lcssa.i.us, label %B74.i.us.epil.preheader

B74.i.us.epil.preheader:                          ; preds = %B174.loopexit.unr-lcssa.i.us.unr-lcssa, %B276.us27
  %lsr.iv.epil.init = phi i64 [ 0, %B276.us27 ], [ %lsr.iv.next.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ]
  %mixed.3.047.i.us.epil.init = phi i64 [ 2611923443488327891, %B276.us27 ], [ %.139.1.i.us.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod12)
  %25 = shl i64 %lsr.iv.epil.init, 3
  %scevgep71.epil = getelementptr i8, ptr %lsr.iv68, i64 %25
  %scevgep72.epil = getelementptr i8, ptr %scevgep71.epil, i64 -8
  %.134.i.us.epil = load i64, ptr %scevgep72.epil, align 8, !noalias !110
  %.136.i.us.epil = xor i64 %.134.i.us.epil, %mixed.3.047.i.us.epil.init
  %.137.i.us.epil = mul i64 %.136.i.us.epil, -7046029254386353131
  %.138.i.us.epil = lshr i64 %.137.i.us.epil, 32
  %.134.1.i.us.epil = load i64, ptr %scevgep71.epil, align 8, !noalias !110
  %26 = xor i64 %.134.1.i.us.epil, %.138.i.us.epil
  %.136.1.i.us.epil = xor i64 %26, %.137.i.us.epil
  %.137.1.i.us.epil = mul i64 %.136.1.i.us.epil, -7046029254386353131
  %.138.1.i.us.epil = lshr i64 %.137.1.i.us.epil, 32
  %.139.1.i.us.epil = xor i64 %.138.1.i.us.epil, %.137.1.i.us.epil
  br label %B174.loopexit.unr-lcssa.i.us

B174.loopexit.unr-lcssa.i.us:                     ; preds = %B174.loopexit.unr-lcssa.i.us.unr-lcssa, %B74.i.us.epil.preheader
  %.139.1.i.us.lcssa = phi i64 [ %.139.1.i.us.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ], [ %.139.1.i.us.epil, %B74.i.us.epil.preheader ]
  %.132.us29 = add nuw nsw i64 %.1255557.us28, 1
  %.191.us33 = and i64 %.139.1.i.us.lcssa, %.15
  %.199.us34 = getelementptr i32, ptr %9, i64 %.191.us33
  %.200.us35 = load i32, ptr %.199.us34, align 4
  %.201.not.us36 = icmp eq i32 %.200.us35, 0
  br i1 %.201.not.us36, label %B372.us44, label %B340.us37

B340.us37:                                        ; preds = %B174.loopexit.unr-lcssa.i.us, %B340.us37
  %place.2.1.us38 = phi i64 [ %.206.us40, %B340.us37 ], [ %.191.us33, %B174.loopexit.unr-lcssa.i.us ]
  %.204.us39 = add nsw i64 %place.2.1.us38, 1
  %.206.us40 = and i64 %.204.us39, %.15
  %.212.us41 = getelementptr i32, ptr %9, i64 %.206.us40
  %.213.us42 = load i32, ptr %.212.us41, align 4
  %.214.not.us43 = icmp eq i32 %.213.us42, 0
  br i1 %.214.not.us43, label %B372.us44, label %B340.us37

B372.us44:                                        ; preds = %B340.us37, %B174.loopexit.unr-lcssa.i.us
  %place.3.2.us45 = phi i64 [ %.191.us33, %B174.loopexit.unr-lcssa.i.us ], [ %.206.us40, %B340.us37 ]
  %27 = trunc i64 %.1255557.us28 to i32
  %.224.us46 = add i32 %27, 1
  %.225.us47 = getelementptr i32, ptr %9, i64 %place.3.2.us45
  store i32 %.224.us46, ptr %.225.us47, align 4
  %scevgep69 = getelementptr i8, ptr %lsr.iv68, i64 %8
  %exitcond.not.us48 = icmp eq i64 %.37, %.132.us29
  br i1 %exitcond.not.us48, label %common.ret, label %B276.us27

B276:                                             ; preds = %B372, %B276.preheader54
  %lsr.iv76 = phi ptr [ %scevgep75, %B276.preheader54 ], [ %scevgep77, %B372 ]
  %.1255557 = phi i64 [ 0, %B276.preheader54 ], [ %.132, %B372 ]
  br i1 %19, label %B74.i.epil.preheader, label %B74.i

B74.i:                                            ; preds = %B276, %B74.i
  %lsr.iv73 = phi i64 [ %lsr.iv.next74.1, %B74.i ], [ 0, %B276 ]
  %mixed.3.047.i = phi i64 [ %.139.1.i.1, %B74.i ], [ 2611923443488327891, %B276 ]
  %niter = phi i64 [ %niter.next.1, %B74.i ], [ 0, %B276 ]
  %28 = shl i64 %lsr.iv73, 3
  %scevgep79 = getelementptr i8, ptr %lsr.iv76, i64 %28
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 -8
  %.134.i = load i64, ptr %scevgep80, align 8, !noalias !110
  %.136.i = xor i64 %.134.i, %mixed.3.047.i
  %.137.i = mul i64 %.136.i, -7046029254386353131
  %.138.i = lshr i64 %.137.i, 32
  %.134.1.i = load i64, ptr %scevgep79, align 8, !noalias !110
  %29 = xor i64 %.134.1.i, %.138.i
  %.136.1.i = xor i64 %29, %.137.i
  %.137.1.i = mul i64 %.136.1.i, -7046029254386353131
  %.138.1.i = lshr i64 %.137.1.i, 32
  %lsr.iv.next74 = shl i64 %lsr.iv73, 3
  %30 = getelementptr i8, ptr %lsr.iv76, i64 %lsr.iv.next74
  %scevgep79.1 = getelementptr i8, ptr %30, i64 16
  %scevgep80.1 = getelementptr i8, ptr %30, i64 8
  %.134.i.1 = load i64, ptr %scevgep80.1, align 8, !noalias !110
  %31 = xor i64 %.138.1.i, %.134.i.1
  %.136.i.1 = xor i64 %31, %.137.1.i
  %.137.i.1 = mul i64 %.136.i.1, -7046029254386353131
  %.138.i.1 = lshr i64 %.137.i.1, 32
  %.134.1.i.1 = load i64, ptr %scevgep79.1, align 8, !noalias !110
  %32 = xor i64 %.134.1.i.1, %.138.i.1
  %.136.1.i.1 = xor i64 %32, %.137.i.1
  %.137.1.i.1 = mul i64 %.136.1.i.1, -7046029254386353131
  %.138.1.i.1 = lshr i64 %.137.1.i.1, 32
  %.139.1.i.1 = xor i64 %.138.1.i.1, %.137.1.i.1
  %lsr.iv.next74.1 = add i64 %lsr.iv73, 4
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B174.loopexit.unr-lcssa.i.unr-lcssa, label %B74.i

B174.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B74.i
  br i1 %lcmp.mod.not, label %B174.loopexit.unr-lcssa.i, label %B74.i.epil.preheader

B74.i.epil.preheader:                             ; preds = %B174.loopexit.unr-lcssa.i.unr-lcssa, %B276
  %lsr.iv73.epil.init = phi i64 [ 0, %B276 ], [ %lsr.iv.next74.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ]
  %mixed.3.047.i.epil.init = phi i64 [ 2611923443488327891, %B276 ], [ %.139.1.i.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod8)
  %33 = shl i64 %lsr.iv73.epil.init, 3
  %scevgep79.epil = getelementptr i8, ptr %lsr.iv76, i64 %33
  %scevgep80.epil = getelementptr i8, ptr %scevgep79.epil, i64 -8
  %.134.i.epil = load i64, ptr %scevgep80.epil, align 8, !noalias !110
  %.136.i.epil = xor i64 %.134.i.epil, %mixed.3.047.i.epil.init
  %.137.i.epil = mul i64 %.136.i.epil, -7046029254386353131
  %.138.i.epil = lshr i64 %.137.i.epil, 32
  %.134.1.i.epil = load i64, ptr %scevgep79.epil, align 8, !noalias !110
  %34 = xor i64 %.134.1.i.epil, %.138.i.epil
  %.136.1.i.epil = xor i64 %34, %.137.i.epil
  %.137.1.i.epil = mul i64 %.136.1.i.epil, -7046029254386353131
  %.138.1.i.epil = lshr i64 %.137.1.i.epil, 32
  %.139.1.i.epil = xor i64 %.138.1.i.epil, %.137.1.i.epil
  br label %B174.loopexit.unr-lcssa.i

B174.loopexit.unr-lcssa.i:                        ; preds = %B174.loopexit.unr-lcssa.i.unr-lcssa, %B74.i.epil.preheader
  %.139.1.i.lcssa = phi i64 [ %.139.1.i.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ], [ %.139.1.i.epil, %B74.i.epil.preheader ]
  %.163 = mul nuw nsw i64 %.1255557, %.13
  %.132 = add nuw nsw i64 %.1255557, 1
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.163
  %.134.epil.i = load i64, ptr %gep, align 8, !noalias !110
  %.136.epil.i = xor i64 %.134.epil.i, %.139.1.i.lcssa
  %.137.epil.i = mul i64 %.136.epil.i, -7046029254386353131
  %.138.epil.i = lshr i64 %.137.epil.i, 32
  %.139.epil.i = xor i64 %.138.epil.i, %.137.epil.i
  %.191 = and i64 %.139.epil.i, %.15
  %.199 = getelementptr i32, ptr %15, i64 %.191
  %.200 = load i32, ptr %.199, align 4
  %.201.not = icmp eq i32 %.200, 0
  br i1 %.201.not, label %B372, label %B340

B340:                                             ; preds = %B174.loopexit.unr-lcssa.i, %B340
  %place.2.1 = phi i64 [ %.206, %B340 ], [ %.191, %B174.loopexit.unr-lcssa.i ]
  %.204 = add nsw i64 %place.2.1, 1
  %.206 = and i64 %.204, %.15
  %.212 = getelementptr i32, ptr %15, i64 %.206
  %.213 = load i32, ptr %.212, align 4
  %.214.not = icmp eq i32 %.213, 0
  br i1 %.214.not, label %B372, label %B340

B372:                                             ; preds = %B340, %B174.loopexit.unr-lcssa.i
  %place.3.2 = phi i64 [ %.191, %B174.loopexit.unr-lcssa.i ], [ %.206, %B340 ]
  %35 = trunc i64 %.1255557 to i32
  %.224 = add i32 %35, 1
  %.225 = getelementptr i32, ptr %15, i64 %place.3.2
  store i32 %.224, ptr %.225, align 4
  %scevgep77 = getelementptr i8, ptr %lsr.iv76, i64 %14
  %exitcond.not = icmp eq i64 %.37, %.132
  br i1 %exitcond.not, label %common.ret, label %B276

common.ret:                                       ; preds = %B372, %B372.us44, %B372.us19, %B372.us, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @reindex(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop7reindexB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop10next_layerB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0:
  %.11 = getelementptr i8, ptr %arg.c, i64 616
  %.12 = load i64, ptr %.11, align 8
  %.22.not = icmp eq i64 %.12, 0
  br i1 %.22.not, label %B306, label %B168.preheader

B168.preheader:                                   ; preds = %B0
  %.8 = getelementptr i8, ptr %arg.c, i64 192
  %.9 = load i64, ptr %.8, align 8
  %.5 = getelementptr i8, ptr %arg.c, i64 208
  %.6 = load i64, ptr %.5, align 8
  %0 = inttoptr i64 %.9 to ptr
  %1 = inttoptr i64 %.6 to ptr
  br label %B168

B168:                                             ; preds = %B168.preheader, %B286
  %top.2.0 = phi i64 [ %.68, %B286 ], [ %.12, %B168.preheader ]
  %2 = getelementptr i32, ptr %1, i64 %top.2.0
  %.30 = getelementptr i8, ptr %2, i64 -4
  %.31 = load i32, ptr %.30, align 4
  %.35 = getelementptr i8, ptr %2, i64 -8
  %.36 = load i32, ptr %.35, align 4
  %.63 = sext i32 %.36 to i64
  %.45 = sext i32 %.31 to i64
  %.46 = getelementptr i8, ptr %0, i64 %.45
  %.47 = load i8, ptr %.46, align 1
  %.49 = icmp eq i8 %.47, 1
  br i1 %.49, label %B256, label %B286

B256:                                             ; preds = %B168
  store i8 0, ptr %.46, align 1
  br label %B286

B286:                                             ; preds = %B256, %B168
  %.64.neg = add i64 %top.2.0, -2
  %.68 = sub i64 %.64.neg, %.63
  %.71.not = icmp eq i64 %.68, 0
  br i1 %.71.not, label %B306, label %B168

B306:                                             ; preds = %B286, %B0
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @next_layer(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop10next_layerB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes12note_originsB3v29B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.23 = getelementptr i8, ptr %arg.c, i64 8
  %.24 = load i64, ptr %.23, align 8
  %.10693.not = icmp slt i64 %.24, 1
  br i1 %.10693.not, label %B330, label %B254.endif.preheader

B254.endif.preheader:                             ; preds = %B0.endif
  %.11 = getelementptr i8, ptr %arg.c, i64 64
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 24
  %.9 = load i64, ptr %.8, align 8
  %.5 = getelementptr i8, ptr %arg.c, i64 16
  %.6 = load i64, ptr %.5, align 8
  %0 = inttoptr i64 %.9 to ptr
  %1 = inttoptr i64 %.6 to ptr
  %2 = inttoptr i64 %.12 to ptr
  br label %B254.endif

B252.loopexit:                                    ; preds = %B314, %middle.block, %B254.endif
  %exitcond.not = icmp eq i64 %.24, %.119
  br i1 %exitcond.not, label %B330, label %B254.endif

B314:                                             ; preds = %B314.preheader, %B314
  %lsr.iv5 = phi i32 [ %11, %B314.preheader ], [ %lsr.iv.next6, %B314 ]
  %.2408284 = phi i32 [ %.2408284.ph, %B314.preheader ], [ %.247, %B314 ]
  %.247 = add i32 %.2408284, 1
  %.274 = sext i32 %.2408284 to i64
  %.276 = getelementptr i32, ptr %2, i64 %.274
  store i32 %.275, ptr %.276, align 4
  %lsr.iv.next6 = add i32 %lsr.iv5, -1
  %.234 = icmp ugt i32 %lsr.iv.next6, 1
  br i1 %.234, label %B314, label %B252.loopexit, !llvm.loop !113

B330:                                             ; preds = %B252.loopexit, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B254.endif:                                       ; preds = %B254.endif.preheader, %B252.loopexit
  %.1128894 = phi i64 [ %.119, %B252.loopexit ], [ 0, %B254.endif.preheader ]
  %.119 = add nuw nsw i64 %.1128894, 1
  %.149 = getelementptr i32, ptr %1, i64 %.1128894
  %.150 = load i32, ptr %.149, align 4
  %.153 = getelementptr i32, ptr %0, i64 %.1128894
  %.154 = load i32, ptr %.153, align 4
  %.191 = sub i32 %.154, %.150
  %.23483.not = icmp slt i32 %.191, 1
  br i1 %.23483.not, label %B252.loopexit, label %B314.lr.ph

B314.lr.ph:                                       ; preds = %B254.endif
  %.275 = trunc i64 %.1128894 to i32
  %min.iters.check = icmp ult i32 %.191, 8
  %3 = add i32 %.154, -1
  %4 = icmp slt i32 %3, %.150
  %or.cond = or i1 %min.iters.check, %4
  br i1 %or.cond, label %B314.preheader, label %vector.ph

vector.ph:                                        ; preds = %B314.lr.ph
  %n.vec = and i32 %.191, 2147483640
  %broadcast.splatinsert = insertelement <4 x i32> poison, i32 %.275, i64 0
  %broadcast.splat = shufflevector <4 x i32> %broadcast.splatinsert, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %lsr.iv3 = phi i32 [ %lsr.iv.next4, %vector.body ], [ %.150, %vector.ph ]
  %lsr.iv = phi i32 [ %lsr.iv.next, %vector.body ], [ %n.vec, %vector.ph ]
  %5 = sext i32 %lsr.iv3 to i64
  %6 = getelementptr i32, ptr %2, i64 %5
  %7 = getelementptr i8, ptr %6, i64 16
  store <4 x i32> %broadcast.splat, ptr %6, align 4
  store <4 x i32> %broadcast.splat, ptr %7, align 4
  %lsr.iv.next = add i32 %lsr.iv, -8
  %lsr.iv.next4 = add i32 %lsr.iv3, 8
  %8 = icmp eq i32 %lsr.iv.next, 0
  br i1 %8, label %middle.block, label %vector.body, !llvm.loop !114

middle.block:                                     ; preds = %vector.body
  %9 = and i32 %.191, 7
  %10 = add i32 %n.vec, %.150
  %cmp.n = icmp eq i32 %.191, %n.vec
  br i1 %cmp.n, label %B252.loopexit, label %B314.preheader

B314.preheader:                                   ; preds = %middle.block, %B314.lr.ph
  %.2338185.ph = phi i32 [ %.191, %B314.lr.ph ], [ %9, %middle.block ]
  %.2408284.ph = phi i32 [ %.150, %B314.lr.ph ], [ %10, %middle.block ]
  %11 = add nuw i32 %.2338185.ph, 1
  br label %B314
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @note_origins(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes12note_originsB3v29B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes14sort_by_targetB3v30B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.8 = getelementptr i8, ptr %arg.c, i64 40
  %.9 = load i64, ptr %.8, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 104
  %.13 = load i64, ptr %.12, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 64
  %.17 = load i64, ptr %.16, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 96
  %.30 = load i64, ptr %.29, align 8
  %.112118.not = icmp slt i64 %.30, 1
  br i1 %.112118.not, label %B308.endif, label %B254.preheader

B254.preheader:                                   ; preds = %B0.endif
  %xtraiter = and i64 %.30, 3
  %0 = icmp ult i64 %.30, 4
  %.pre7 = inttoptr i64 %.13 to ptr
  br i1 %0, label %B254.preheader.B254.epil.preheader_crit_edge, label %B254.preheader.new

B254.preheader.B254.epil.preheader_crit_edge:     ; preds = %B254.preheader
  %.pre5 = inttoptr i64 %.9 to ptr
  br label %B254.epil.preheader

B254.preheader.new:                               ; preds = %B254.preheader
  %unroll_iter = and i64 %.30, 9223372036854775804
  %sunkaddr = inttoptr i64 %.9 to ptr
  br label %B254

B254:                                             ; preds = %B254, %B254.preheader.new
  %.118117119 = phi i64 [ 0, %B254.preheader.new ], [ %.125.3, %B254 ]
  %sunkaddr40 = shl i64 %.118117119, 2
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr40
  %.152 = load i32, ptr %sunkaddr41, align 4
  %.153 = sext i32 %.152 to i64
  %1 = getelementptr i64, ptr %.pre7, i64 %.153
  %.156 = getelementptr i8, ptr %1, i64 16
  %.157 = load i64, ptr %.156, align 8
  %.158 = add nsw i64 %.157, 1
  store i64 %.158, ptr %.156, align 8
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr41, i64 4
  %.152.1 = load i32, ptr %sunkaddr45, align 4
  %.153.1 = sext i32 %.152.1 to i64
  %2 = getelementptr i64, ptr %.pre7, i64 %.153.1
  %.156.1 = getelementptr i8, ptr %2, i64 16
  %.157.1 = load i64, ptr %.156.1, align 8
  %.158.1 = add nsw i64 %.157.1, 1
  store i64 %.158.1, ptr %.156.1, align 8
  %sunkaddr49 = getelementptr i8, ptr %sunkaddr41, i64 8
  %.152.2 = load i32, ptr %sunkaddr49, align 4
  %.153.2 = sext i32 %.152.2 to i64
  %3 = getelementptr i64, ptr %.pre7, i64 %.153.2
  %.156.2 = getelementptr i8, ptr %3, i64 16
  %.157.2 = load i64, ptr %.156.2, align 8
  %.158.2 = add nsw i64 %.157.2, 1
  store i64 %.158.2, ptr %.156.2, align 8
  %.125.3 = add nuw nsw i64 %.118117119, 4
  %sunkaddr53 = getelementptr i8, ptr %sunkaddr41, i64 12
  %.152.3 = load i32, ptr %sunkaddr53, align 4
  %.153.3 = sext i32 %.152.3 to i64
  %4 = getelementptr i64, ptr %.pre7, i64 %.153.3
  %.156.3 = getelementptr i8, ptr %4, i64 16
  %.157.3 = load i64, ptr %.156.3, align 8
  %.158.3 = add nsw i64 %.157.3, 1
  store i64 %.158.3, ptr %.156.3, align 8
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.125.3
  br i1 %niter.ncmp.3, label %B308.endif.loopexit.unr-lcssa, label %B254

B372:                                             ; preds = %B372.preheader.new, %B372
  %store_forwarded = phi i64 [ %load_initial, %B372.preheader.new ], [ %.295.3, %B372 ]
  %.255123125 = phi i64 [ 0, %B372.preheader.new ], [ %.262.3, %B372 ]
  %sunkaddr55 = shl i64 %.255123125, 3
  %sunkaddr56 = getelementptr i8, ptr %16, i64 %sunkaddr55
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 16
  %.290 = load i64, ptr %sunkaddr57, align 8
  %.295 = add nsw i64 %.290, %store_forwarded
  store i64 %.295, ptr %sunkaddr57, align 8
  %sunkaddr61 = getelementptr i8, ptr %sunkaddr56, i64 24
  %.290.1 = load i64, ptr %sunkaddr61, align 8
  %.295.1 = add nsw i64 %.290.1, %.295
  store i64 %.295.1, ptr %sunkaddr61, align 8
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr56, i64 32
  %.290.2 = load i64, ptr %sunkaddr65, align 8
  %.295.2 = add nsw i64 %.290.2, %.295.1
  store i64 %.295.2, ptr %sunkaddr65, align 8
  %.262.3 = add nuw nsw i64 %.255123125, 4
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr56, i64 40
  %.290.3 = load i64, ptr %sunkaddr69, align 8
  %.295.3 = add nsw i64 %.290.3, %.295.2
  store i64 %.295.3, ptr %sunkaddr69, align 8
  %niter7.ncmp.3 = icmp eq i64 %unroll_iter6, %.262.3
  br i1 %niter7.ncmp.3, label %B432.endif.loopexit.unr-lcssa, label %B372

B496:                                             ; preds = %B496.preheader.new, %B496
  %.394130132 = phi i64 [ 0, %B496.preheader.new ], [ %9, %B496 ]
  %sunkaddr71 = shl i64 %.394130132, 2
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr70, i64 %sunkaddr71
  %.428 = load i32, ptr %sunkaddr72, align 4
  %.429 = sext i32 %.428 to i64
  %5 = getelementptr i64, ptr %23, i64 %.429
  %.432 = getelementptr i8, ptr %5, i64 8
  %.433 = load i64, ptr %.432, align 8
  %.436 = getelementptr i32, ptr %22, i64 %.433
  %tmp = trunc i64 %.394130132 to i32
  store i32 %tmp, ptr %.436, align 4
  %.438 = add nsw i64 %.433, 1
  %.441 = load i32, ptr %sunkaddr72, align 4
  %.442 = sext i32 %.441 to i64
  %6 = getelementptr i64, ptr %23, i64 %.442
  %.445 = getelementptr i8, ptr %6, i64 8
  store i64 %.438, ptr %.445, align 8
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr72, i64 4
  %.428.1 = load i32, ptr %sunkaddr76, align 4
  %.429.1 = sext i32 %.428.1 to i64
  %7 = getelementptr i64, ptr %23, i64 %.429.1
  %.432.1 = getelementptr i8, ptr %7, i64 8
  %.433.1 = load i64, ptr %.432.1, align 8
  %.436.1 = getelementptr i32, ptr %22, i64 %.433.1
  %lsr.chain = or disjoint i32 %tmp, 1
  store i32 %lsr.chain, ptr %.436.1, align 4
  %.438.1 = add nsw i64 %.433.1, 1
  %.441.1 = load i32, ptr %sunkaddr76, align 4
  %.442.1 = sext i32 %.441.1 to i64
  %8 = getelementptr i64, ptr %23, i64 %.442.1
  %.445.1 = getelementptr i8, ptr %8, i64 8
  store i64 %.438.1, ptr %.445.1, align 8
  %9 = add i64 %.394130132, 2
  %niter13.ncmp.1 = icmp eq i64 %9, %unroll_iter12
  br i1 %niter13.ncmp.1, label %B578.loopexit.unr-lcssa, label %B496

B578.loopexit.unr-lcssa:                          ; preds = %B496
  %10 = and i64 %.306, 1
  %lcmp.mod10.not = icmp eq i64 %10, 0
  br i1 %lcmp.mod10.not, label %B578, label %B496.epil.preheader

B496.epil.preheader:                              ; preds = %B496.preheader.B496.epil.preheader_crit_edge, %B578.loopexit.unr-lcssa
  %.pre-phi4 = phi ptr [ %.pre3, %B496.preheader.B496.epil.preheader_crit_edge ], [ %sunkaddr70, %B578.loopexit.unr-lcssa ]
  %.pre-phi2 = phi ptr [ %.pre1, %B496.preheader.B496.epil.preheader_crit_edge ], [ %23, %B578.loopexit.unr-lcssa ]
  %.pre-phi = phi ptr [ %.pre, %B496.preheader.B496.epil.preheader_crit_edge ], [ %22, %B578.loopexit.unr-lcssa ]
  %.394130132.epil.init = phi i64 [ 0, %B496.preheader.B496.epil.preheader_crit_edge ], [ %unroll_iter12, %B578.loopexit.unr-lcssa ]
  %.427.epil = getelementptr i32, ptr %.pre-phi4, i64 %.394130132.epil.init
  %.428.epil = load i32, ptr %.427.epil, align 4
  %.429.epil = sext i32 %.428.epil to i64
  %11 = getelementptr i64, ptr %.pre-phi2, i64 %.429.epil
  %.432.epil = getelementptr i8, ptr %11, i64 8
  %.433.epil = load i64, ptr %.432.epil, align 8
  %.435.epil = trunc i64 %.394130132.epil.init to i32
  %.436.epil = getelementptr i32, ptr %.pre-phi, i64 %.433.epil
  store i32 %.435.epil, ptr %.436.epil, align 4
  %.438.epil = add nsw i64 %.433.epil, 1
  %.441.epil = load i32, ptr %.427.epil, align 4
  %.442.epil = sext i32 %.441.epil to i64
  %12 = getelementptr i64, ptr %.pre-phi2, i64 %.442.epil
  %.445.epil = getelementptr i8, ptr %12, i64 8
  store i64 %.438.epil, ptr %.445.epil, align 8
  br label %B578

B578:                                             ; preds = %B432.endif, %B496.epil.preheader, %B578.loopexit.unr-lcssa
  store i64 0, ptr %retptr, align 8
  ret void

B308.endif.loopexit.unr-lcssa:                    ; preds = %B254
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B308.endif, label %B254.epil.preheader

B254.epil.preheader:                              ; preds = %B254.preheader.B254.epil.preheader_crit_edge, %B308.endif.loopexit.unr-lcssa
  %.pre-phi6 = phi ptr [ %.pre5, %B254.preheader.B254.epil.preheader_crit_edge ], [ %sunkaddr, %B308.endif.loopexit.unr-lcssa ]
  %.118117119.epil.init = phi i64 [ 0, %B254.preheader.B254.epil.preheader_crit_edge ], [ %unroll_iter, %B308.endif.loopexit.unr-lcssa ]
  %13 = shl i64 %.118117119.epil.init, 2
  %scevgep28 = getelementptr i8, ptr %.pre-phi6, i64 %13
  br label %B254.epil

B254.epil:                                        ; preds = %B254.epil, %B254.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B254.epil ], [ 0, %B254.epil.preheader ]
  %14 = shl nuw nsw i64 %epil.iter, 2
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 %14
  %.152.epil = load i32, ptr %scevgep29, align 4
  %.153.epil = sext i32 %.152.epil to i64
  %15 = getelementptr i64, ptr %.pre7, i64 %.153.epil
  %.156.epil = getelementptr i8, ptr %15, i64 16
  %.157.epil = load i64, ptr %.156.epil, align 8
  %.158.epil = add nsw i64 %.157.epil, 1
  store i64 %.158.epil, ptr %.156.epil, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B308.endif, label %B254.epil, !llvm.loop !115

B308.endif:                                       ; preds = %B254.epil, %B308.endif.loopexit.unr-lcssa, %B0.endif
  %.168 = getelementptr i8, ptr %arg.c, i64 8
  %.169 = load i64, ptr %.168, align 8
  %.249124.not = icmp slt i64 %.169, 1
  br i1 %.249124.not, label %B432.endif, label %B372.preheader

B372.preheader:                                   ; preds = %B308.endif
  %16 = inttoptr i64 %.13 to ptr
  %scevgep = getelementptr i8, ptr %16, i64 8
  %load_initial = load i64, ptr %scevgep, align 8
  %xtraiter2 = and i64 %.169, 3
  %17 = icmp ult i64 %.169, 4
  br i1 %17, label %B372.epil.preheader, label %B372.preheader.new

B372.preheader.new:                               ; preds = %B372.preheader
  %unroll_iter6 = and i64 %.169, 9223372036854775804
  br label %B372

B432.endif.loopexit.unr-lcssa:                    ; preds = %B372
  %lcmp.mod4.not = icmp eq i64 %xtraiter2, 0
  br i1 %lcmp.mod4.not, label %B432.endif, label %B372.epil.preheader

B372.epil.preheader:                              ; preds = %B432.endif.loopexit.unr-lcssa, %B372.preheader
  %store_forwarded.epil.init = phi i64 [ %load_initial, %B372.preheader ], [ %.295.3, %B432.endif.loopexit.unr-lcssa ]
  %.255123125.epil.init = phi i64 [ 0, %B372.preheader ], [ %unroll_iter6, %B432.endif.loopexit.unr-lcssa ]
  %18 = shl i64 %.255123125.epil.init, 3
  %19 = getelementptr i8, ptr %16, i64 %18
  %scevgep18 = getelementptr i8, ptr %19, i64 16
  br label %B372.epil

B372.epil:                                        ; preds = %B372.epil, %B372.epil.preheader
  %store_forwarded.epil = phi i64 [ %store_forwarded.epil.init, %B372.epil.preheader ], [ %.295.epil, %B372.epil ]
  %epil.iter3 = phi i64 [ 0, %B372.epil.preheader ], [ %epil.iter3.next, %B372.epil ]
  %20 = shl nuw nsw i64 %epil.iter3, 3
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 %20
  %.290.epil = load i64, ptr %scevgep19, align 8
  %.295.epil = add nsw i64 %.290.epil, %store_forwarded.epil
  store i64 %.295.epil, ptr %scevgep19, align 8
  %epil.iter3.next = add i64 %epil.iter3, 1
  %epil.iter3.cmp.not = icmp eq i64 %xtraiter2, %epil.iter3.next
  br i1 %epil.iter3.cmp.not, label %B432.endif, label %B372.epil, !llvm.loop !116

B432.endif:                                       ; preds = %B372.epil, %B432.endif.loopexit.unr-lcssa, %B308.endif
  %.306 = load i64, ptr %.29, align 8
  %.388131.not = icmp slt i64 %.306, 1
  br i1 %.388131.not, label %B578, label %B496.preheader

B496.preheader:                                   ; preds = %B432.endif
  %21 = icmp eq i64 %.306, 1
  br i1 %21, label %B496.preheader.B496.epil.preheader_crit_edge, label %B496.preheader.new

B496.preheader.B496.epil.preheader_crit_edge:     ; preds = %B496.preheader
  %.pre = inttoptr i64 %.17 to ptr
  %.pre1 = inttoptr i64 %.13 to ptr
  %.pre3 = inttoptr i64 %.9 to ptr
  br label %B496.epil.preheader

B496.preheader.new:                               ; preds = %B496.preheader
  %unroll_iter12 = and i64 %.306, 9223372036854775806
  %22 = inttoptr i64 %.17 to ptr
  %23 = inttoptr i64 %.13 to ptr
  %sunkaddr70 = inttoptr i64 %.9 to ptr
  br label %B496
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sort_by_target(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes14sort_by_targetB3v30B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes5tallyB3v31B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.5 = getelementptr i8, ptr %arg.c, i64 32
  %.6 = load i64, ptr %.5, align 8
  %.17 = getelementptr i8, ptr %arg.c, i64 96
  %.18 = load i64, ptr %.17, align 8
  %.10040.not = icmp slt i64 %.18, 1
  br i1 %.10040.not, label %B240, label %B192.preheader

B192.preheader:                                   ; preds = %B0.endif
  %.8 = getelementptr i8, ptr %arg.c, i64 64
  %.9 = load i64, ptr %.8, align 8
  %xtraiter = and i64 %.18, 3
  %0 = icmp ult i64 %.18, 4
  %.pre1 = inttoptr i64 %.9 to ptr
  br i1 %0, label %B192.preheader.B192.epil.preheader_crit_edge, label %B192.preheader.new

B192.preheader.B192.epil.preheader_crit_edge:     ; preds = %B192.preheader
  %.pre = inttoptr i64 %.6 to ptr
  br label %B192.epil.preheader

B192.preheader.new:                               ; preds = %B192.preheader
  %unroll_iter = and i64 %.18, 9223372036854775804
  %sunkaddr = inttoptr i64 %.6 to ptr
  br label %B192

B192:                                             ; preds = %B192, %B192.preheader.new
  %.1063941 = phi i64 [ 0, %B192.preheader.new ], [ %.113.3, %B192 ]
  %sunkaddr11 = shl i64 %.1063941, 2
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr11
  %.140 = load i32, ptr %sunkaddr12, align 4
  %.142 = sext i32 %.140 to i64
  %.143 = getelementptr i64, ptr %.pre1, i64 %.142
  %.144 = load i64, ptr %.143, align 8
  %.145 = add nsw i64 %.144, 1
  store i64 %.145, ptr %.143, align 8
  %sunkaddr16 = getelementptr i8, ptr %sunkaddr12, i64 4
  %.140.1 = load i32, ptr %sunkaddr16, align 4
  %.142.1 = sext i32 %.140.1 to i64
  %.143.1 = getelementptr i64, ptr %.pre1, i64 %.142.1
  %.144.1 = load i64, ptr %.143.1, align 8
  %.145.1 = add nsw i64 %.144.1, 1
  store i64 %.145.1, ptr %.143.1, align 8
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr12, i64 8
  %.140.2 = load i32, ptr %sunkaddr20, align 4
  %.142.2 = sext i32 %.140.2 to i64
  %.143.2 = getelementptr i64, ptr %.pre1, i64 %.142.2
  %.144.2 = load i64, ptr %.143.2, align 8
  %.145.2 = add nsw i64 %.144.2, 1
  store i64 %.145.2, ptr %.143.2, align 8
  %.113.3 = add nuw nsw i64 %.1063941, 4
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr12, i64 12
  %.140.3 = load i32, ptr %sunkaddr24, align 4
  %.142.3 = sext i32 %.140.3 to i64
  %.143.3 = getelementptr i64, ptr %.pre1, i64 %.142.3
  %.144.3 = load i64, ptr %.143.3, align 8
  %.145.3 = add nsw i64 %.144.3, 1
  store i64 %.145.3, ptr %.143.3, align 8
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.113.3
  br i1 %niter.ncmp.3, label %B240.loopexit.unr-lcssa, label %B192

B240.loopexit.unr-lcssa:                          ; preds = %B192
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B240, label %B192.epil.preheader

B192.epil.preheader:                              ; preds = %B192.preheader.B192.epil.preheader_crit_edge, %B240.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre, %B192.preheader.B192.epil.preheader_crit_edge ], [ %sunkaddr, %B240.loopexit.unr-lcssa ]
  %.1063941.epil.init = phi i64 [ 0, %B192.preheader.B192.epil.preheader_crit_edge ], [ %unroll_iter, %B240.loopexit.unr-lcssa ]
  %1 = shl i64 %.1063941.epil.init, 2
  %scevgep = getelementptr i8, ptr %.pre-phi, i64 %1
  br label %B192.epil

B192.epil:                                        ; preds = %B192.epil, %B192.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B192.epil ], [ 0, %B192.epil.preheader ]
  %2 = shl nuw nsw i64 %epil.iter, 2
  %scevgep2 = getelementptr i8, ptr %scevgep, i64 %2
  %.140.epil = load i32, ptr %scevgep2, align 4
  %.142.epil = sext i32 %.140.epil to i64
  %.143.epil = getelementptr i64, ptr %.pre1, i64 %.142.epil
  %.144.epil = load i64, ptr %.143.epil, align 8
  %.145.epil = add nsw i64 %.144.epil, 1
  store i64 %.145.epil, ptr %.143.epil, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B240, label %B192.epil, !llvm.loop !117

B240:                                             ; preds = %B192.epil, %B240.loopexit.unr-lcssa, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @tally(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes5tallyB3v31B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes5fillsB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.12 = getelementptr i8, ptr %arg.c, i64 24
  %.13 = load i64, ptr %.12, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 40
  %.17 = load i64, ptr %.16, align 8
  %.39 = getelementptr i8, ptr %arg.c, i64 8
  %.40 = load i64, ptr %.39, align 8
  %.12288.not = icmp slt i64 %.40, 1
  br i1 %.12288.not, label %B350.endif, label %B264.preheader

B264.preheader:                                   ; preds = %B0.endif
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %min.iters.check = icmp ult i64 %.40, 4
  %.pre13 = inttoptr i64 %.9 to ptr
  br i1 %min.iters.check, label %B264.preheader.B264.preheader28_crit_edge, label %vector.ph

B264.preheader.B264.preheader28_crit_edge:        ; preds = %B264.preheader
  %.pre11 = inttoptr i64 %.13 to ptr
  br label %B264.preheader28

vector.ph:                                        ; preds = %B264.preheader
  %n.vec = and i64 %.40, 9223372036854775804
  %sunkaddr60 = inttoptr i64 %.13 to ptr
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <2 x i1> [ splat (i1 true), %vector.ph ], [ %2, %vector.body ]
  %vec.phi1 = phi <2 x i1> [ splat (i1 true), %vector.ph ], [ %3, %vector.body ]
  %vec.phi2 = phi <2 x i64> [ zeroinitializer, %vector.ph ], [ %10, %vector.body ]
  %vec.phi3 = phi <2 x i64> [ zeroinitializer, %vector.ph ], [ %11, %vector.body ]
  %sunkaddr54 = shl i64 %index, 2
  %sunkaddr55 = getelementptr i8, ptr %.pre13, i64 %sunkaddr54
  %wide.load = load <2 x i32>, ptr %sunkaddr55, align 4
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr55, i64 8
  %wide.load4 = load <2 x i32>, ptr %sunkaddr59, align 4
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr60, i64 %sunkaddr54
  %wide.load5 = load <2 x i32>, ptr %sunkaddr62, align 4
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr62, i64 8
  %wide.load6 = load <2 x i32>, ptr %sunkaddr66, align 4
  %0 = icmp sle <2 x i32> %wide.load, %wide.load5
  %1 = icmp sle <2 x i32> %wide.load4, %wide.load6
  %2 = and <2 x i1> %vec.phi, %0
  %3 = and <2 x i1> %vec.phi1, %1
  %4 = sext <2 x i32> %wide.load5 to <2 x i64>
  %5 = sext <2 x i32> %wide.load6 to <2 x i64>
  %6 = sext <2 x i32> %wide.load to <2 x i64>
  %7 = sext <2 x i32> %wide.load4 to <2 x i64>
  %8 = sub <2 x i64> %vec.phi2, %6
  %9 = sub <2 x i64> %vec.phi3, %7
  %10 = add <2 x i64> %8, %4
  %11 = add <2 x i64> %9, %5
  %index.next = add nuw nsw i64 %index, 4
  %12 = icmp eq i64 %n.vec, %index.next
  br i1 %12, label %middle.block, label %vector.body, !llvm.loop !118

middle.block:                                     ; preds = %vector.body
  %bin.rdx = and <2 x i1> %2, %3
  %13 = bitcast <2 x i1> %bin.rdx to i2
  %14 = icmp eq i2 %13, -1
  %bin.rdx7 = add <2 x i64> %11, %10
  %rdx.shuf = shufflevector <2 x i64> %bin.rdx7, <2 x i64> poison, <2 x i32> <i32 1, i32 poison>
  %bin.rdx53 = add <2 x i64> %rdx.shuf, %bin.rdx7
  %15 = extractelement <2 x i64> %bin.rdx53, i64 0
  %cmp.n = icmp eq i64 %.40, %n.vec
  br i1 %cmp.n, label %B350.endif, label %B264.preheader28

B264.preheader28:                                 ; preds = %B264.preheader.B264.preheader28_crit_edge, %middle.block
  %.pre-phi12 = phi ptr [ %.pre11, %B264.preheader.B264.preheader28_crit_edge ], [ %sunkaddr60, %middle.block ]
  %fits.3.092.ph = phi i1 [ true, %B264.preheader.B264.preheader28_crit_edge ], [ %14, %middle.block ]
  %filled.2.091.ph = phi i64 [ 0, %B264.preheader.B264.preheader28_crit_edge ], [ %15, %middle.block ]
  %.1288789.ph = phi i64 [ 0, %B264.preheader.B264.preheader28_crit_edge ], [ %n.vec, %middle.block ]
  br label %B264

B264:                                             ; preds = %B264, %B264.preheader28
  %fits.3.092 = phi i1 [ %.168, %B264 ], [ %fits.3.092.ph, %B264.preheader28 ]
  %filled.2.091 = phi i64 [ %.181, %B264 ], [ %filled.2.091.ph, %B264.preheader28 ]
  %.1288789 = phi i64 [ %.135, %B264 ], [ %.1288789.ph, %B264.preheader28 ]
  %.135 = add nuw nsw i64 %.1288789, 1
  %16 = shl i64 %.1288789, 2
  %scevgep43 = getelementptr i8, ptr %.pre13, i64 %16
  %.162 = load i32, ptr %scevgep43, align 4
  %scevgep42 = getelementptr i8, ptr %.pre-phi12, i64 %16
  %.165 = load i32, ptr %scevgep42, align 4
  %.166 = icmp sle i32 %.162, %.165
  %.168 = and i1 %fits.3.092, %.166
  %.177 = sext i32 %.165 to i64
  %.178 = sext i32 %.162 to i64
  %.179 = sub i64 %filled.2.091, %.178
  %.181 = add i64 %.179, %.177
  %exitcond.not = icmp eq i64 %.40, %.135
  br i1 %exitcond.not, label %B350.endif, label %B264, !llvm.loop !119

B414:                                             ; preds = %B414.preheader26, %B414
  %fits.4.0101 = phi i1 [ %.361, %B414 ], [ %fits.4.0101.ph, %B414.preheader26 ]
  %.2879799 = phi i64 [ %.294, %B414 ], [ %.2879799.ph, %B414.preheader26 ]
  %.294 = add nuw nsw i64 %.2879799, 1
  %17 = shl i64 %.2879799, 2
  %scevgep = getelementptr i8, ptr %.pre-phi, i64 %17
  %.321 = load i32, ptr %scevgep, align 4
  %.322 = sext i32 %.321 to i64
  %.323 = icmp sgt i32 %.321, -1
  %.344 = icmp sgt i64 %.40, %.322
  %spec.select = and i1 %.323, %.344
  %.361 = and i1 %fits.4.0101, %spec.select
  %exitcond105.not = icmp eq i64 %.201, %.294
  br i1 %exitcond105.not, label %B500, label %B414, !llvm.loop !120

B500:                                             ; preds = %B414, %middle.block21, %B350.endif
  %fits.4.0.lcssa = phi i1 [ %fits.3.0.lcssa, %B350.endif ], [ %31, %middle.block21 ], [ %.361, %B414 ]
  %.389 = icmp eq i64 %filled.2.0.lcssa, %.201
  %spec.select84 = select i1 %fits.4.0.lcssa, i1 %.389, i1 false
  %.401 = zext i1 %spec.select84 to i64
  store i64 %.401, ptr %retptr, align 8
  ret void

B350.endif:                                       ; preds = %B264, %middle.block, %B0.endif
  %filled.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %15, %middle.block ], [ %.181, %B264 ]
  %fits.3.0.lcssa = phi i1 [ true, %B0.endif ], [ %14, %middle.block ], [ %.168, %B264 ]
  %.200 = getelementptr i8, ptr %arg.c, i64 96
  %.201 = load i64, ptr %.200, align 8
  %.28198.not = icmp slt i64 %.201, 1
  br i1 %.28198.not, label %B500, label %B414.preheader

B414.preheader:                                   ; preds = %B350.endif
  %min.iters.check10 = icmp ult i64 %.201, 8
  br i1 %min.iters.check10, label %B414.preheader.B414.preheader26_crit_edge, label %vector.ph11

B414.preheader.B414.preheader26_crit_edge:        ; preds = %B414.preheader
  %.pre = inttoptr i64 %.17 to ptr
  br label %B414.preheader26

vector.ph11:                                      ; preds = %B414.preheader
  %n.vec13 = and i64 %.201, 9223372036854775800
  %18 = insertelement <4 x i1> <i1 poison, i1 true, i1 true, i1 true>, i1 %fits.3.0.lcssa, i64 0
  %broadcast.splatinsert = insertelement <4 x i64> poison, i64 %.40, i64 0
  %broadcast.splat = shufflevector <4 x i64> %broadcast.splatinsert, <4 x i64> poison, <4 x i32> zeroinitializer
  %sunkaddr67 = inttoptr i64 %.17 to ptr
  br label %vector.body14

vector.body14:                                    ; preds = %vector.body14, %vector.ph11
  %index15 = phi i64 [ 0, %vector.ph11 ], [ %index.next20, %vector.body14 ]
  %vec.phi16 = phi <4 x i1> [ %18, %vector.ph11 ], [ %27, %vector.body14 ]
  %vec.phi17 = phi <4 x i1> [ splat (i1 true), %vector.ph11 ], [ %28, %vector.body14 ]
  %sunkaddr68 = shl i64 %index15, 2
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr67, i64 %sunkaddr68
  %wide.load18 = load <4 x i32>, ptr %sunkaddr69, align 4
  %sunkaddr73 = getelementptr i8, ptr %sunkaddr69, i64 16
  %wide.load19 = load <4 x i32>, ptr %sunkaddr73, align 4
  %19 = sext <4 x i32> %wide.load18 to <4 x i64>
  %20 = sext <4 x i32> %wide.load19 to <4 x i64>
  %21 = icmp sgt <4 x i32> %wide.load18, splat (i32 -1)
  %22 = icmp sgt <4 x i32> %wide.load19, splat (i32 -1)
  %23 = icmp sgt <4 x i64> %broadcast.splat, %19
  %24 = icmp sgt <4 x i64> %broadcast.splat, %20
  %25 = and <4 x i1> %21, %23
  %26 = and <4 x i1> %22, %24
  %27 = and <4 x i1> %vec.phi16, %25
  %28 = and <4 x i1> %vec.phi17, %26
  %index.next20 = add nuw nsw i64 %index15, 8
  %29 = icmp eq i64 %n.vec13, %index.next20
  br i1 %29, label %middle.block21, label %vector.body14, !llvm.loop !121

middle.block21:                                   ; preds = %vector.body14
  %bin.rdx22 = and <4 x i1> %27, %28
  %30 = bitcast <4 x i1> %bin.rdx22 to i4
  %31 = icmp eq i4 %30, -1
  %cmp.n23 = icmp eq i64 %.201, %n.vec13
  br i1 %cmp.n23, label %B500, label %B414.preheader26

B414.preheader26:                                 ; preds = %B414.preheader.B414.preheader26_crit_edge, %middle.block21
  %.pre-phi = phi ptr [ %.pre, %B414.preheader.B414.preheader26_crit_edge ], [ %sunkaddr67, %middle.block21 ]
  %fits.4.0101.ph = phi i1 [ %fits.3.0.lcssa, %B414.preheader.B414.preheader26_crit_edge ], [ %31, %middle.block21 ]
  %.2879799.ph = phi i64 [ 0, %B414.preheader.B414.preheader26_crit_edge ], [ %n.vec13, %middle.block21 ]
  br label %B414
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @fills(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes5fillsB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes4rankB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.9 = load i64, ptr %arg.c, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 16
  %.13 = load i64, ptr %.12, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 24
  %.17 = load i64, ptr %.16, align 8
  %.20 = getelementptr i8, ptr %arg.c, i64 40
  %.21 = load i64, ptr %.20, align 8
  %.44 = getelementptr i8, ptr %arg.c, i64 64
  %.45 = load i64, ptr %.44, align 8
  %.54 = getelementptr i8, ptr %arg.c, i64 8
  %.55 = load i64, ptr %.54, align 8
  %.137122.not = icmp slt i64 %.55, 1
  br i1 %.137122.not, label %B598, label %B388.preheader

B388.preheader:                                   ; preds = %B0.endif
  %xtraiter = and i64 %.55, 3
  %0 = icmp ult i64 %.55, 4
  br i1 %0, label %B388.preheader.B388.epil.preheader_crit_edge, label %B388.preheader.new

B388.preheader.B388.epil.preheader_crit_edge:     ; preds = %B388.preheader
  %.pre = inttoptr i64 %.45 to ptr
  %.pre1 = inttoptr i64 %.9 to ptr
  br label %B388.epil.preheader

B388.preheader.new:                               ; preds = %B388.preheader
  %unroll_iter = and i64 %.55, 9223372036854775804
  %1 = inttoptr i64 %.45 to ptr
  %sunkaddr = inttoptr i64 %.9 to ptr
  br label %B388

B388:                                             ; preds = %B388, %B388.preheader.new
  %.143121123 = phi i64 [ 0, %B388.preheader.new ], [ %2, %B388 ]
  %sunkaddr17 = shl i64 %.143121123, 2
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr17
  %.177 = load i32, ptr %sunkaddr18, align 4
  %.179 = sext i32 %.177 to i64
  %.181 = getelementptr i32, ptr %1, i64 %.179
  %tmp14 = trunc i64 %.143121123 to i32
  store i32 %tmp14, ptr %.181, align 4
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr18, i64 4
  %.177.1 = load i32, ptr %sunkaddr22, align 4
  %.179.1 = sext i32 %.177.1 to i64
  %.181.1 = getelementptr i32, ptr %1, i64 %.179.1
  %lsr.chain = or disjoint i32 %tmp14, 1
  store i32 %lsr.chain, ptr %.181.1, align 4
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr18, i64 8
  %.177.2 = load i32, ptr %sunkaddr26, align 4
  %.179.2 = sext i32 %.177.2 to i64
  %.181.2 = getelementptr i32, ptr %1, i64 %.179.2
  %lsr.chain15 = or disjoint i32 %tmp14, 2
  store i32 %lsr.chain15, ptr %.181.2, align 4
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr18, i64 12
  %.177.3 = load i32, ptr %sunkaddr30, align 4
  %.179.3 = sext i32 %.177.3 to i64
  %.181.3 = getelementptr i32, ptr %1, i64 %.179.3
  %lsr.chain16 = or disjoint i32 %tmp14, 3
  store i32 %lsr.chain16, ptr %.181.3, align 4
  %2 = add nuw nsw i64 %.143121123, 4
  %niter.ncmp.3 = icmp eq i64 %2, %unroll_iter
  br i1 %niter.ncmp.3, label %B414.endif.unr-lcssa, label %B388

B476.loopexit:                                    ; preds = %B538, %B538.prol.loopexit, %B478.endif
  %rising.2.1.lcssa = phi i1 [ %rising.3.0144, %B478.endif ], [ %.466.lcssa.unr, %B538.prol.loopexit ], [ %.466.1, %B538 ]
  %exitcond150.not = icmp eq i64 %.198.pre, %.293
  br i1 %exitcond150.not, label %B598.loopexit, label %B478.endif

B538:                                             ; preds = %B538.preheader, %B538
  %lsr.iv = phi i32 [ %11, %B538.preheader ], [ %lsr.iv.next, %B538 ]
  %rising.2.1131 = phi i1 [ %rising.2.1131.unr, %B538.preheader ], [ %.466.1, %B538 ]
  %.420127129 = phi i32 [ %.420127129.unr, %B538.preheader ], [ %.427.1, %B538 ]
  %.427 = add i32 %.420127129, 1
  %.457 = sext i32 %.420127129 to i64
  %.458 = getelementptr i32, ptr %9, i64 %.457
  %.459 = load i32, ptr %.458, align 4
  %.461 = sext i32 %.459 to i64
  %.462 = getelementptr i32, ptr %8, i64 %.461
  %.463 = load i32, ptr %.462, align 4
  %.464 = icmp slt i32 %.455, %.463
  %.466 = and i1 %rising.2.1131, %.464
  %.427.1 = add i32 %.420127129, 2
  %.457.1 = sext i32 %.427 to i64
  %.458.1 = getelementptr i32, ptr %9, i64 %.457.1
  %.459.1 = load i32, ptr %.458.1, align 4
  %.461.1 = sext i32 %.459.1 to i64
  %.462.1 = getelementptr i32, ptr %8, i64 %.461.1
  %.463.1 = load i32, ptr %.462.1, align 4
  %.464.1 = icmp slt i32 %.455, %.463.1
  %.466.1 = and i1 %.466, %.464.1
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.414.1 = icmp ugt i32 %lsr.iv.next, 2
  br i1 %.414.1, label %B538, label %B476.loopexit

B598.loopexit:                                    ; preds = %B476.loopexit
  %3 = zext i1 %rising.2.1.lcssa to i64
  br label %B598

B598:                                             ; preds = %B414.endif, %B598.loopexit, %B0.endif
  %rising.3.0.lcssa = phi i64 [ 1, %B414.endif ], [ %3, %B598.loopexit ], [ 1, %B0.endif ]
  store i64 %rising.3.0.lcssa, ptr %retptr, align 8
  ret void

B414.endif.unr-lcssa:                             ; preds = %B388
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B414.endif, label %B388.epil.preheader

B388.epil.preheader:                              ; preds = %B388.preheader.B388.epil.preheader_crit_edge, %B414.endif.unr-lcssa
  %.pre-phi2 = phi ptr [ %.pre1, %B388.preheader.B388.epil.preheader_crit_edge ], [ %sunkaddr, %B414.endif.unr-lcssa ]
  %.pre-phi = phi ptr [ %.pre, %B388.preheader.B388.epil.preheader_crit_edge ], [ %1, %B414.endif.unr-lcssa ]
  %.143121123.epil.init = phi i64 [ 0, %B388.preheader.B388.epil.preheader_crit_edge ], [ %unroll_iter, %B414.endif.unr-lcssa ]
  br label %B388.epil

B388.epil:                                        ; preds = %B388.epil, %B388.epil.preheader
  %lsr.iv4 = phi i64 [ %lsr.iv.next5, %B388.epil ], [ %xtraiter, %B388.epil.preheader ]
  %.143121123.epil = phi i64 [ %.150.epil, %B388.epil ], [ %.143121123.epil.init, %B388.epil.preheader ]
  %.150.epil = add nuw nsw i64 %.143121123.epil, 1
  %4 = shl i64 %.143121123.epil, 2
  %scevgep = getelementptr i8, ptr %.pre-phi2, i64 %4
  %.177.epil = load i32, ptr %scevgep, align 4
  %.179.epil = sext i32 %.177.epil to i64
  %.181.epil = getelementptr i32, ptr %.pre-phi, i64 %.179.epil
  %tmp = trunc i64 %.143121123.epil to i32
  store i32 %tmp, ptr %.181.epil, align 4
  %lsr.iv.next5 = add nsw i64 %lsr.iv4, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next5, 0
  br i1 %epil.iter.cmp.not, label %B414.endif, label %B388.epil, !llvm.loop !122

B414.endif:                                       ; preds = %B388.epil, %B414.endif.unr-lcssa
  %.198.pre = load i64, ptr %.54, align 8
  %5 = icmp slt i64 %.198.pre, 1
  br i1 %5, label %B598, label %B478.endif.preheader

B478.endif.preheader:                             ; preds = %B414.endif
  %6 = inttoptr i64 %.17 to ptr
  %7 = inttoptr i64 %.13 to ptr
  %8 = inttoptr i64 %.45 to ptr
  %9 = inttoptr i64 %.21 to ptr
  br label %B478.endif

B478.endif:                                       ; preds = %B478.endif.preheader, %B476.loopexit
  %rising.3.0144 = phi i1 [ %rising.2.1.lcssa, %B476.loopexit ], [ true, %B478.endif.preheader ]
  %.286136142 = phi i64 [ %.293, %B476.loopexit ], [ 0, %B478.endif.preheader ]
  %.293 = add nuw nsw i64 %.286136142, 1
  %.329 = getelementptr i32, ptr %7, i64 %.286136142
  %.330 = load i32, ptr %.329, align 4
  %.457.prol = sext i32 %.330 to i64
  %.333 = getelementptr i32, ptr %6, i64 %.286136142
  %.334 = load i32, ptr %.333, align 4
  %.371 = sub i32 %.334, %.330
  %.414128.not = icmp slt i32 %.371, 1
  br i1 %.414128.not, label %B476.loopexit, label %B538.lr.ph

B538.lr.ph:                                       ; preds = %B478.endif
  %.454 = getelementptr i32, ptr %8, i64 %.286136142
  %.455 = load i32, ptr %.454, align 4
  %.neg = add i32 %.330, 1
  %xtraiter2 = and i32 %.371, 1
  %lcmp.mod3.not = icmp eq i32 %xtraiter2, 0
  br i1 %lcmp.mod3.not, label %B538.prol.loopexit, label %B538.prol

B538.prol:                                        ; preds = %B538.lr.ph
  %.423.prol = add nsw i32 %.371, -1
  %.458.prol = getelementptr i32, ptr %9, i64 %.457.prol
  %.459.prol = load i32, ptr %.458.prol, align 4
  %.461.prol = sext i32 %.459.prol to i64
  %.462.prol = getelementptr i32, ptr %8, i64 %.461.prol
  %.463.prol = load i32, ptr %.462.prol, align 4
  %.464.prol = icmp slt i32 %.455, %.463.prol
  %.466.prol = and i1 %rising.3.0144, %.464.prol
  br label %B538.prol.loopexit

B538.prol.loopexit:                               ; preds = %B538.prol, %B538.lr.ph
  %rising.2.1131.unr = phi i1 [ %rising.3.0144, %B538.lr.ph ], [ %.466.prol, %B538.prol ]
  %.413126130.unr = phi i32 [ %.371, %B538.lr.ph ], [ %.423.prol, %B538.prol ]
  %.420127129.unr = phi i32 [ %.330, %B538.lr.ph ], [ %.neg, %B538.prol ]
  %.466.lcssa.unr = phi i1 [ poison, %B538.lr.ph ], [ %.466.prol, %B538.prol ]
  %10 = icmp eq i32 %.334, %.neg
  br i1 %10, label %B476.loopexit, label %B538.preheader

B538.preheader:                                   ; preds = %B538.prol.loopexit
  %11 = add nuw i32 %.413126130.unr, 2
  br label %B538
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @rank(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes4rankB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes6chooseB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.5 = getelementptr i8, ptr %arg.c, i64 32
  %.6 = load i64, ptr %.5, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 48
  %.9 = load i64, ptr %.8, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 64
  %.12 = load i64, ptr %.11, align 8
  %.34 = getelementptr i8, ptr %arg.c, i64 96
  %.35 = load i64, ptr %.34, align 8
  %.11754.not = icmp slt i64 %.35, 1
  br i1 %.11754.not, label %B316, label %B264.preheader

B264.preheader:                                   ; preds = %B0.endif
  %0 = icmp eq i64 %.35, 1
  br i1 %0, label %B264.preheader.B264.epil.preheader_crit_edge, label %B264.preheader.new

B264.preheader.B264.epil.preheader_crit_edge:     ; preds = %B264.preheader
  %.pre = inttoptr i64 %.9 to ptr
  %.pre1 = inttoptr i64 %.6 to ptr
  br label %B264.epil.preheader

B264.preheader.new:                               ; preds = %B264.preheader
  %unroll_iter = and i64 %.35, 9223372036854775806
  %1 = inttoptr i64 %.9 to ptr
  %sunkaddr = inttoptr i64 %.6 to ptr
  %2 = inttoptr i64 %.12 to ptr
  br label %B264

B264:                                             ; preds = %B314.1, %B264.preheader.new
  %found.2.057 = phi i64 [ 0, %B264.preheader.new ], [ %found.3.1.1, %B314.1 ]
  %.1235355 = phi i64 [ 0, %B264.preheader.new ], [ %.130.1, %B314.1 ]
  %sunkaddr7 = shl i64 %.1235355, 2
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr7
  %.165 = load i32, ptr %sunkaddr8, align 4
  %.167 = sext i32 %.165 to i64
  %.168 = getelementptr i8, ptr %1, i64 %.167
  %.169 = load i8, ptr %.168, align 1
  %.170.not = icmp eq i8 %.169, 0
  br i1 %.170.not, label %B314, label %B294

B294:                                             ; preds = %B264
  %.176 = getelementptr i32, ptr %2, i64 %found.2.057
  %tmp6 = trunc i64 %.1235355 to i32
  store i32 %tmp6, ptr %.176, align 4
  %.181 = add nsw i64 %found.2.057, 1
  br label %B314

B314:                                             ; preds = %B294, %B264
  %found.3.1 = phi i64 [ %.181, %B294 ], [ %found.2.057, %B264 ]
  %.130.1 = add nuw i64 %.1235355, 2
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr8, i64 4
  %.165.1 = load i32, ptr %sunkaddr12, align 4
  %.167.1 = sext i32 %.165.1 to i64
  %.168.1 = getelementptr i8, ptr %1, i64 %.167.1
  %.169.1 = load i8, ptr %.168.1, align 1
  %.170.not.1 = icmp eq i8 %.169.1, 0
  br i1 %.170.not.1, label %B314.1, label %B294.1

B294.1:                                           ; preds = %B314
  %.176.1 = getelementptr i32, ptr %2, i64 %found.3.1
  %3 = trunc i64 %.1235355 to i32
  %tmp = or disjoint i32 %3, 1
  store i32 %tmp, ptr %.176.1, align 4
  %.181.1 = add nsw i64 %found.3.1, 1
  br label %B314.1

B314.1:                                           ; preds = %B294.1, %B314
  %found.3.1.1 = phi i64 [ %.181.1, %B294.1 ], [ %found.3.1, %B314 ]
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.130.1
  br i1 %niter.ncmp.1, label %B316.loopexit.unr-lcssa, label %B264

B316.loopexit.unr-lcssa:                          ; preds = %B314.1
  %4 = and i64 %.35, 1
  %lcmp.mod.not = icmp eq i64 %4, 0
  br i1 %lcmp.mod.not, label %B316, label %B264.epil.preheader

B264.epil.preheader:                              ; preds = %B264.preheader.B264.epil.preheader_crit_edge, %B316.loopexit.unr-lcssa
  %.pre-phi2 = phi ptr [ %.pre1, %B264.preheader.B264.epil.preheader_crit_edge ], [ %sunkaddr, %B316.loopexit.unr-lcssa ]
  %.pre-phi = phi ptr [ %.pre, %B264.preheader.B264.epil.preheader_crit_edge ], [ %1, %B316.loopexit.unr-lcssa ]
  %found.2.057.epil.init = phi i64 [ 0, %B264.preheader.B264.epil.preheader_crit_edge ], [ %found.3.1.1, %B316.loopexit.unr-lcssa ]
  %.1235355.epil.init = phi i64 [ 0, %B264.preheader.B264.epil.preheader_crit_edge ], [ %unroll_iter, %B316.loopexit.unr-lcssa ]
  %.164.epil = getelementptr i32, ptr %.pre-phi2, i64 %.1235355.epil.init
  %.165.epil = load i32, ptr %.164.epil, align 4
  %.167.epil = sext i32 %.165.epil to i64
  %.168.epil = getelementptr i8, ptr %.pre-phi, i64 %.167.epil
  %.169.epil = load i8, ptr %.168.epil, align 1
  %.170.not.epil = icmp eq i8 %.169.epil, 0
  br i1 %.170.not.epil, label %B316, label %B294.epil

B294.epil:                                        ; preds = %B264.epil.preheader
  %5 = inttoptr i64 %.12 to ptr
  %.175.epil = trunc i64 %.1235355.epil.init to i32
  %.176.epil = getelementptr i32, ptr %5, i64 %found.2.057.epil.init
  store i32 %.175.epil, ptr %.176.epil, align 4
  %.181.epil = add nsw i64 %found.2.057.epil.init, 1
  br label %B316

B316:                                             ; preds = %B294.epil, %B264.epil.preheader, %B316.loopexit.unr-lcssa, %B0.endif
  %found.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %found.3.1.1, %B316.loopexit.unr-lcssa ], [ %.181.epil, %B294.epil ], [ %found.2.057.epil.init, %B264.epil.preheader ]
  store i64 %found.2.0.lcssa, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @choose(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes6chooseB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes4hopeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.11 = getelementptr i8, ptr %arg.c, i64 184
  %.12 = load i64, ptr %.11, align 8
  %.31 = getelementptr i8, ptr %arg.c, i64 8
  %.32 = load i64, ptr %.31, align 8
  %.11443.not = icmp slt i64 %.32, 1
  br i1 %.11443.not, label %B416, label %B294.preheader

B294.preheader:                                   ; preds = %B0.endif
  %.22 = getelementptr i8, ptr %arg.c, i64 64
  %.23 = load i64, ptr %.22, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 176
  %.9 = load i64, ptr %.8, align 8
  %.5 = getelementptr i8, ptr %arg.c, i64 168
  %.6 = load i64, ptr %.5, align 8
  %min.iters.check = icmp ult i64 %.32, 6
  %.pre = inttoptr i64 %.23 to ptr
  %.pre5 = inttoptr i64 %.9 to ptr
  %.pre7 = inttoptr i64 %.6 to ptr
  br i1 %min.iters.check, label %B294.preheader3, label %vector.memcheck

vector.memcheck:                                  ; preds = %B294.preheader
  %scevgep = getelementptr i8, ptr %.pre, i64 %.32
  %0 = shl i64 %.32, 3
  %scevgep1 = getelementptr i8, ptr %.pre7, i64 %0
  %scevgep2 = getelementptr i8, ptr %.pre5, i64 %0
  %bound0 = icmp ugt ptr %scevgep1, %.pre
  %bound1 = icmp ugt ptr %scevgep, %.pre7
  %found.conflict = and i1 %bound1, %bound0
  %bound03 = icmp ugt ptr %scevgep2, %.pre
  %bound14 = icmp ugt ptr %scevgep, %.pre5
  %found.conflict5 = and i1 %bound14, %bound03
  %conflict.rdx = or i1 %found.conflict, %found.conflict5
  br i1 %conflict.rdx, label %B294.preheader3, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %n.vec = and i64 %.32, 9223372036854775804
  %broadcast.splatinsert = insertelement <2 x i64> poison, i64 %.12, i64 0
  %broadcast.splat = shufflevector <2 x i64> %broadcast.splatinsert, <2 x i64> poison, <2 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <2 x i1> [ splat (i1 true), %vector.ph ], [ %21, %vector.body ]
  %vec.phi6 = phi <2 x i1> [ splat (i1 true), %vector.ph ], [ %22, %vector.body ]
  %sunkaddr32 = shl i64 %index, 3
  %sunkaddr33 = getelementptr i8, ptr %.pre7, i64 %sunkaddr32
  %wide.load = load <2 x i64>, ptr %sunkaddr33, align 8, !alias.scope !123
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr33, i64 16
  %wide.load7 = load <2 x i64>, ptr %sunkaddr37, align 8, !alias.scope !123
  %1 = and <2 x i64> %wide.load, %broadcast.splat
  %2 = and <2 x i64> %wide.load7, %broadcast.splat
  %3 = icmp ne <2 x i64> %1, zeroinitializer
  %4 = icmp ne <2 x i64> %2, zeroinitializer
  %sunkaddr40 = getelementptr i8, ptr %.pre5, i64 %sunkaddr32
  %wide.load8 = load <2 x i64>, ptr %sunkaddr40, align 8, !alias.scope !126
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr40, i64 16
  %wide.load9 = load <2 x i64>, ptr %sunkaddr44, align 8, !alias.scope !126
  %5 = and <2 x i64> %wide.load8, %broadcast.splat
  %6 = and <2 x i64> %wide.load9, %broadcast.splat
  %7 = icmp ne <2 x i64> %5, zeroinitializer
  %8 = icmp ne <2 x i64> %6, zeroinitializer
  %9 = zext <2 x i1> %3 to <2 x i8>
  %10 = zext <2 x i1> %4 to <2 x i8>
  %11 = zext <2 x i1> %7 to <2 x i8>
  %12 = zext <2 x i1> %8 to <2 x i8>
  %13 = add nuw nsw <2 x i8> %11, %9
  %14 = add nuw nsw <2 x i8> %12, %10
  %sunkaddr46 = getelementptr i8, ptr %.pre, i64 %index
  store <2 x i8> %13, ptr %sunkaddr46, align 1, !alias.scope !128, !noalias !130
  %sunkaddr49 = getelementptr i8, ptr %sunkaddr46, i64 2
  store <2 x i8> %14, ptr %sunkaddr49, align 1, !alias.scope !128, !noalias !130
  %15 = xor <2 x i64> %wide.load8, splat (i64 -1)
  %16 = xor <2 x i64> %wide.load9, splat (i64 -1)
  %17 = and <2 x i64> %wide.load, %15
  %18 = and <2 x i64> %wide.load7, %16
  %19 = icmp eq <2 x i64> %17, zeroinitializer
  %20 = icmp eq <2 x i64> %18, zeroinitializer
  %21 = and <2 x i1> %vec.phi, %19
  %22 = and <2 x i1> %vec.phi6, %20
  %index.next = add nuw nsw i64 %index, 4
  %23 = icmp eq i64 %n.vec, %index.next
  br i1 %23, label %middle.block, label %vector.body, !llvm.loop !131

middle.block:                                     ; preds = %vector.body
  %bin.rdx = and <2 x i1> %21, %22
  %24 = bitcast <2 x i1> %bin.rdx to i2
  %25 = icmp eq i2 %24, -1
  %cmp.n = icmp eq i64 %.32, %n.vec
  br i1 %cmp.n, label %B416.loopexit, label %B294.preheader3

B294.preheader3:                                  ; preds = %B294.preheader, %middle.block, %vector.memcheck
  %nested.2.046.ph = phi i1 [ true, %B294.preheader ], [ %25, %middle.block ], [ true, %vector.memcheck ]
  %.1204244.ph = phi i64 [ 0, %B294.preheader ], [ %n.vec, %middle.block ], [ 0, %vector.memcheck ]
  br label %B294

B294:                                             ; preds = %B294.preheader3, %B294
  %nested.2.046 = phi i1 [ %.183, %B294 ], [ %nested.2.046.ph, %B294.preheader3 ]
  %.1204244 = phi i64 [ %.127, %B294 ], [ %.1204244.ph, %B294.preheader3 ]
  %.127 = add nuw nsw i64 %.1204244, 1
  %26 = shl i64 %.1204244, 3
  %scevgep20 = getelementptr i8, ptr %.pre7, i64 %26
  %.154 = load i64, ptr %scevgep20, align 8
  %.156 = and i64 %.154, %.12
  %.157 = icmp ne i64 %.156, 0
  %scevgep19 = getelementptr i8, ptr %.pre5, i64 %26
  %.160 = load i64, ptr %scevgep19, align 8
  %.162 = and i64 %.160, %.12
  %.163 = icmp ne i64 %.162, 0
  %.165 = zext i1 %.157 to i8
  %.167 = zext i1 %.163 to i8
  %.168 = add nuw nsw i8 %.167, %.165
  %.171 = getelementptr i8, ptr %.pre, i64 %.1204244
  store i8 %.168, ptr %.171, align 1
  %.175 = load i64, ptr %scevgep20, align 8
  %.178 = load i64, ptr %scevgep19, align 8
  %.179 = xor i64 %.178, -1
  %.180 = and i64 %.175, %.179
  %.181 = icmp eq i64 %.180, 0
  %.183 = and i1 %nested.2.046, %.181
  %exitcond.not = icmp eq i64 %.32, %.127
  br i1 %exitcond.not, label %B416.loopexit, label %B294, !llvm.loop !132

B416.loopexit:                                    ; preds = %B294, %middle.block
  %.183.lcssa = phi i1 [ %25, %middle.block ], [ %.183, %B294 ]
  %27 = zext i1 %.183.lcssa to i64
  br label %B416

B416:                                             ; preds = %B416.loopexit, %B0.endif
  %nested.2.0.lcssa = phi i64 [ 1, %B0.endif ], [ %27, %B416.loopexit ]
  store i64 %nested.2.0.lcssa, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @hope(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes4hopeB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes4loseB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.29 = getelementptr i8, ptr %arg.c, i64 64
  %.39 = getelementptr i8, ptr %arg.c, i64 96
  %.40 = load i64, ptr %.39, align 8
  %.12257.not = icmp slt i64 %.40, 1
  br i1 %.12257.not, label %B440, label %B320.preheader

B320.preheader:                                   ; preds = %B0.endif
  %.30 = load i64, ptr %.29, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 56
  %.17 = load i64, ptr %.16, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 144
  %.13 = load i64, ptr %.12, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 40
  %.9 = load i64, ptr %.8, align 8
  %0 = inttoptr i64 %.17 to ptr
  %1 = inttoptr i64 %.13 to ptr
  %2 = inttoptr i64 %.9 to ptr
  %3 = inttoptr i64 %.30 to ptr
  br label %B320

B320:                                             ; preds = %B320.preheader, %B438
  %found.2.060 = phi i64 [ %found.3.1, %B438 ], [ 0, %B320.preheader ]
  %.1285658 = phi i64 [ %.135, %B438 ], [ 0, %B320.preheader ]
  %.135 = add nuw nsw i64 %.1285658, 1
  %4 = shl i64 %.1285658, 2
  %scevgep1 = getelementptr i8, ptr %2, i64 %4
  %.170 = load i32, ptr %scevgep1, align 4
  %.172 = sext i32 %.170 to i64
  %.173 = getelementptr i8, ptr %0, i64 %.172
  %.174 = load i8, ptr %.173, align 1
  %scevgep = getelementptr i8, ptr %1, i64 %4
  %.178 = load i32, ptr %scevgep, align 4
  %.180 = sext i32 %.178 to i64
  %.181 = getelementptr i8, ptr %0, i64 %.180
  %.182 = load i8, ptr %.181, align 1
  %.183 = icmp ult i8 %.174, %.182
  br i1 %.183, label %B382, label %B438

B382:                                             ; preds = %B320
  %.189 = load i64, ptr %.29, align 8
  %.190.not = icmp eq i64 %.189, 0
  br i1 %.190.not, label %B428, label %B418

B418:                                             ; preds = %B382
  %.196 = getelementptr i32, ptr %3, i64 %found.2.060
  %tmp = trunc i64 %.1285658 to i32
  store i32 %tmp, ptr %.196, align 4
  br label %B428

B428:                                             ; preds = %B418, %B382
  %.204 = add nsw i64 %found.2.060, 1
  br label %B438

B438:                                             ; preds = %B428, %B320
  %found.3.1 = phi i64 [ %.204, %B428 ], [ %found.2.060, %B320 ]
  %exitcond.not = icmp eq i64 %.40, %.135
  br i1 %exitcond.not, label %B440, label %B320

B440:                                             ; preds = %B438, %B0.endif
  %found.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %found.3.1, %B438 ]
  store i64 %found.2.0.lcssa, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @lose(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes4loseB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled11edge_passes6gatherB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.12 = getelementptr i8, ptr %arg.c, i64 24
  %.16 = getelementptr i8, ptr %arg.c, i64 32
  %.37 = getelementptr i8, ptr %arg.c, i64 160
  %.38 = load i64, ptr %.37, align 8
  %.60 = getelementptr i8, ptr %arg.c, i64 8
  %.61 = load i64, ptr %.60, align 8
  %.143175.not = icmp slt i64 %.61, 1
  br i1 %.143175.not, label %common.ret, label %B424.endif.preheader

B424.endif.preheader:                             ; preds = %B0.endif
  %.33 = getelementptr i8, ptr %arg.c, i64 64
  %.34 = load i64, ptr %.33, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 56
  %.30 = load i64, ptr %.29, align 8
  %.17 = load i64, ptr %.16, align 8
  %.13 = load i64, ptr %.12, align 8
  %.9 = load i64, ptr %.8, align 8
  %0 = inttoptr i64 %.13 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %2 = inttoptr i64 %.30 to ptr
  %3 = inttoptr i64 %.17 to ptr
  %4 = inttoptr i64 %.34 to ptr
  br label %B424.endif

B486.backedge:                                    ; preds = %B486.backedge.preheader.new, %B486.backedge
  %lsr.iv = phi i32 [ %lsr.iv.next, %B486.backedge ], [ %unroll_iter, %B486.backedge.preheader.new ]
  %mixed.2.1156 = phi i64 [ %.7.i.1, %B486.backedge ], [ 0, %B486.backedge.preheader.new ]
  %.280152154 = phi i32 [ %.287.1, %B486.backedge ], [ %.190, %B486.backedge.preheader.new ]
  %.314 = sext i32 %.280152154 to i64
  %.315 = getelementptr i32, ptr %3, i64 %.314
  %.316 = load i32, ptr %.315, align 4
  %.318 = sext i32 %.316 to i64
  %.319 = xor i64 %mixed.2.1156, %.318
  %.5.i = mul i64 %.319, -7046029254386353131
  %.6.i = lshr i64 %.5.i, 29
  %.287 = add i32 %.280152154, 1
  %.314.1 = sext i32 %.287 to i64
  %.315.1 = getelementptr i32, ptr %3, i64 %.314.1
  %.316.1 = load i32, ptr %.315.1, align 4
  %.318.1 = sext i32 %.316.1 to i64
  %5 = xor i64 %.6.i, %.318.1
  %.319.1 = xor i64 %5, %.5.i
  %.5.i.1 = mul i64 %.319.1, -7046029254386353131
  %.6.i.1 = lshr i64 %.5.i.1, 29
  %.7.i.1 = xor i64 %.6.i.1, %.5.i.1
  %.287.1 = add i32 %.280152154, 2
  %lsr.iv.next = add i32 %lsr.iv, -2
  %niter.ncmp.1.not = icmp eq i32 %lsr.iv.next, 0
  br i1 %niter.ncmp.1.not, label %B540.loopexit.unr-lcssa, label %B486.backedge

B540.loopexit.unr-lcssa:                          ; preds = %B486.backedge
  %6 = add i32 %.190, %unroll_iter
  %7 = and i32 %.231, 1
  %lcmp.mod.not = icmp eq i32 %7, 0
  br i1 %lcmp.mod.not, label %B540.loopexit, label %B486.backedge.epil.preheader

B486.backedge.epil.preheader:                     ; preds = %B486.backedge.preheader, %B540.loopexit.unr-lcssa
  %mixed.2.1156.epil.init = phi i64 [ 0, %B486.backedge.preheader ], [ %.7.i.1, %B540.loopexit.unr-lcssa ]
  %.280152154.epil.init = phi i32 [ %.190, %B486.backedge.preheader ], [ %6, %B540.loopexit.unr-lcssa ]
  %.314.epil = sext i32 %.280152154.epil.init to i64
  %.315.epil = getelementptr i32, ptr %3, i64 %.314.epil
  %.316.epil = load i32, ptr %.315.epil, align 4
  %.318.epil = sext i32 %.316.epil to i64
  %.319.epil = xor i64 %mixed.2.1156.epil.init, %.318.epil
  %.5.i.epil = mul i64 %.319.epil, -7046029254386353131
  %.6.i.epil = lshr i64 %.5.i.epil, 29
  %.7.i.epil = xor i64 %.6.i.epil, %.5.i.epil
  br label %B540.loopexit

B540.loopexit:                                    ; preds = %B486.backedge.epil.preheader, %B540.loopexit.unr-lcssa
  %.7.i.lcssa = phi i64 [ %.7.i.1, %B540.loopexit.unr-lcssa ], [ %.7.i.epil, %B486.backedge.epil.preheader ]
  %8 = and i64 %.7.i.lcssa, %.38
  br label %B540

B540:                                             ; preds = %B424.endif, %B540.loopexit
  %mixed.2.1.lcssa = phi i64 [ 0, %B424.endif ], [ %8, %B540.loopexit ]
  %.365 = getelementptr i32, ptr %2, i64 %mixed.2.1.lcssa
  %.366 = load i32, ptr %.365, align 4
  %.367.not = icmp eq i32 %.366, 0
  br i1 %.367.not, label %B718, label %B566

B566:                                             ; preds = %B540
  %.383 = sext i32 %.366 to i64
  %.384 = add nsw i64 %.383, -1
  %.12.i = load i64, ptr %.8, align 8, !noalias !133
  %.13.i = inttoptr i64 %.12.i to ptr
  %.15.i = load i64, ptr %.12, align 8, !noalias !133
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16, align 8, !noalias !133
  %.27.i = getelementptr i32, ptr %.16.i, i64 %.384
  %.28.i = load i32, ptr %.27.i, align 4, !noalias !133
  %.31.i = getelementptr i32, ptr %.13.i, i64 %.384
  %.32.i = load i32, ptr %.31.i, align 4, !noalias !133
  %.33.i = sext i32 %.28.i to i64
  %.34.i = sext i32 %.32.i to i64
  %.35.i = sub nsw i64 %.33.i, %.34.i
  %.43.i = getelementptr i32, ptr %.16.i, i64 %.149163176
  %.44.i = load i32, ptr %.43.i, align 4, !noalias !133
  %.47.i = getelementptr i32, ptr %.13.i, i64 %.149163176
  %.48.i = load i32, ptr %.47.i, align 4, !noalias !133
  %.49.i = sext i32 %.44.i to i64
  %.50.i = sext i32 %.48.i to i64
  %.51.i = sub nsw i64 %.49.i, %.50.i
  %.51.i.fr = freeze i64 %.51.i
  %.53.not.i = icmp eq i64 %.51.i.fr, %.35.i
  br i1 %.53.not.i, label %B274.i, label %B618.preheader

B274.i:                                           ; preds = %B566
  %.76.i = icmp sgt i64 %.35.i, 0
  br i1 %.76.i, label %B286.i, label %B452.i

B286.i:                                           ; preds = %B274.i
  %9 = inttoptr i64 %.18.i to ptr
  %.93.i = getelementptr i32, ptr %9, i64 %.34.i
  %.94.i = load i32, ptr %.93.i, align 4, !noalias !133
  %.105.i = getelementptr i32, ptr %9, i64 %.50.i
  %.106.i = load i32, ptr %.105.i, align 4, !noalias !133
  %.107.i = icmp eq i32 %.94.i, %.106.i
  br i1 %.107.i, label %B358.preheader.i, label %B452.i

B358.preheader.i:                                 ; preds = %B286.i
  %10 = xor i64 %.34.i, -1
  %11 = add nsw i64 %10, %.33.i
  %12 = shl nsw i64 %.50.i, 2
  %13 = getelementptr i8, ptr %9, i64 %12
  %scevgep.i = getelementptr i8, ptr %13, i64 4
  %14 = shl nsw i64 %.34.i, 2
  %15 = getelementptr i8, ptr %9, i64 %14
  %scevgep2.i = getelementptr i8, ptr %15, i64 4
  br label %B358.i

B358.i:                                           ; preds = %B380.i, %B358.preheader.i
  %same.2.1.i = phi i64 [ %.113.i, %B380.i ], [ 0, %B358.preheader.i ]
  %exitcond.not.i = icmp eq i64 %11, %same.2.1.i
  br i1 %exitcond.not.i, label %B768, label %B380.i

B380.i:                                           ; preds = %B358.i
  %.113.i = add nuw nsw i64 %same.2.1.i, 1
  %16 = shl nuw nsw i64 %same.2.1.i, 2
  %scevgep91 = getelementptr i8, ptr %scevgep2.i, i64 %16
  %.141.i = load i32, ptr %scevgep91, align 4, !noalias !133
  %scevgep = getelementptr i8, ptr %scevgep.i, i64 %16
  %.153.i = load i32, ptr %scevgep, align 4, !noalias !133
  %.154.i = icmp eq i32 %.141.i, %.153.i
  br i1 %.154.i, label %B358.i, label %B452.i

B452.i:                                           ; preds = %B380.i, %B286.i, %B274.i
  %same.3.0.i = phi i64 [ 0, %B286.i ], [ 0, %B274.i ], [ %.113.i, %B380.i ]
  %.177.i.not = icmp eq i64 %same.3.0.i, %.35.i
  br i1 %.177.i.not, label %B768, label %B618.preheader

B618.preheader:                                   ; preds = %B452.i, %B566
  %.42555 = add nsw i64 %mixed.2.1.lcssa, 1
  %.42956 = and i64 %.42555, %.38
  %.43857 = getelementptr i32, ptr %2, i64 %.42956
  %.43958 = load i32, ptr %.43857, align 4
  %.440.not59 = icmp eq i32 %.43958, 0
  br i1 %.440.not59, label %B718, label %B650.lr.ph

B650.lr.ph:                                       ; preds = %B618.preheader
  %17 = inttoptr i64 %.18.i to ptr
  %18 = shl nsw i64 %.50.i, 2
  %19 = getelementptr i8, ptr %17, i64 %18
  %scevgep.i41 = getelementptr i8, ptr %19, i64 4
  %20 = icmp sgt i64 %.51.i.fr, 0
  br i1 %20, label %B650.us, label %B650.lr.ph.split

B650.us:                                          ; preds = %B650.lr.ph, %B618.backedge.us
  %.511.pre.pre.us = phi i32 [ %.439.us, %B618.backedge.us ], [ %.43958, %B650.lr.ph ]
  %.42960.us = phi i64 [ %.429.us, %B618.backedge.us ], [ %.42956, %B650.lr.ph ]
  %.455.us = sext i32 %.511.pre.pre.us to i64
  %.456.us = add nsw i64 %.455.us, -1
  %.27.i12.us = getelementptr i32, ptr %.16.i, i64 %.456.us
  %.28.i13.us = load i32, ptr %.27.i12.us, align 4, !noalias !136
  %.31.i14.us = getelementptr i32, ptr %.13.i, i64 %.456.us
  %.32.i15.us = load i32, ptr %.31.i14.us, align 4, !noalias !136
  %.33.i16.us = sext i32 %.28.i13.us to i64
  %.34.i17.us = sext i32 %.32.i15.us to i64
  %.35.i18.us = sub nsw i64 %.33.i16.us, %.34.i17.us
  %.53.not.i26.us = icmp eq i64 %.51.i.fr, %.35.i18.us
  br i1 %.53.not.i26.us, label %B274.i28.us, label %B618.backedge.us

B274.i28.us:                                      ; preds = %B650.us
  %.93.i35.us = getelementptr i32, ptr %17, i64 %.34.i17.us
  %.94.i36.us = load i32, ptr %.93.i35.us, align 4, !noalias !136
  %.106.i38.us = load i32, ptr %19, align 4, !noalias !136
  %.107.i39.us = icmp eq i32 %.94.i36.us, %.106.i38.us
  br i1 %.107.i39.us, label %B358.preheader.i40.us, label %B618.backedge.us

B358.preheader.i40.us:                            ; preds = %B274.i28.us
  %21 = xor i64 %.34.i17.us, -1
  %22 = add nsw i64 %21, %.33.i16.us
  %23 = shl nsw i64 %.34.i17.us, 2
  %24 = getelementptr i8, ptr %17, i64 %23
  %scevgep2.i42.us = getelementptr i8, ptr %24, i64 4
  br label %B358.i43.us

B358.i43.us:                                      ; preds = %B380.i46.us, %B358.preheader.i40.us
  %same.2.1.i44.us = phi i64 [ %.113.i47.us, %B380.i46.us ], [ 0, %B358.preheader.i40.us ]
  %exitcond.not.i45.us = icmp eq i64 %22, %same.2.1.i44.us
  br i1 %exitcond.not.i45.us, label %B768, label %B380.i46.us

B380.i46.us:                                      ; preds = %B358.i43.us
  %.113.i47.us = add nuw i64 %same.2.1.i44.us, 1
  %25 = shl i64 %same.2.1.i44.us, 2
  %scevgep93.us = getelementptr i8, ptr %scevgep2.i42.us, i64 %25
  %.141.i49.us = load i32, ptr %scevgep93.us, align 4, !noalias !136
  %scevgep92.us = getelementptr i8, ptr %scevgep.i41, i64 %25
  %.153.i51.us = load i32, ptr %scevgep92.us, align 4, !noalias !136
  %.154.i52.us = icmp eq i32 %.141.i49.us, %.153.i51.us
  br i1 %.154.i52.us, label %B358.i43.us, label %B452.i30.us

B452.i30.us:                                      ; preds = %B380.i46.us
  %26 = icmp eq i64 %.113.i47.us, %.51.i.fr
  br i1 %26, label %B768, label %B618.backedge.us

B618.backedge.us:                                 ; preds = %B274.i28.us, %B452.i30.us, %B650.us
  %.425.us = add nsw i64 %.42960.us, 1
  %.429.us = and i64 %.425.us, %.38
  %.438.us = getelementptr i32, ptr %2, i64 %.429.us
  %.439.us = load i32, ptr %.438.us, align 4
  %.440.not.us = icmp eq i32 %.439.us, 0
  br i1 %.440.not.us, label %B718, label %B650.us

B650.lr.ph.split:                                 ; preds = %B650.lr.ph
  %.177.i32.not = icmp ne i64 %.51.i.fr, 0
  br label %B650

B650:                                             ; preds = %B618.backedge, %B650.lr.ph.split
  %.511.pre.pre = phi i32 [ %.43958, %B650.lr.ph.split ], [ %.439, %B618.backedge ]
  %.42960 = phi i64 [ %.42956, %B650.lr.ph.split ], [ %.429, %B618.backedge ]
  %.455 = sext i32 %.511.pre.pre to i64
  %.456 = add nsw i64 %.455, -1
  %.27.i12 = getelementptr i32, ptr %.16.i, i64 %.456
  %.28.i13 = load i32, ptr %.27.i12, align 4, !noalias !136
  %.31.i14 = getelementptr i32, ptr %.13.i, i64 %.456
  %.32.i15 = load i32, ptr %.31.i14, align 4, !noalias !136
  %27 = icmp ne i32 %.28.i13, %.32.i15
  %brmerge = or i1 %.177.i32.not, %27
  br i1 %brmerge, label %B618.backedge, label %B768

B618.backedge:                                    ; preds = %B650
  %.425 = add nsw i64 %.42960, 1
  %.429 = and i64 %.425, %.38
  %.438 = getelementptr i32, ptr %2, i64 %.429
  %.439 = load i32, ptr %.438, align 4
  %.440.not = icmp eq i32 %.439, 0
  br i1 %.440.not, label %B718, label %B650

B718:                                             ; preds = %B618.backedge, %B618.backedge.us, %B618.preheader, %B540
  %slot.3.1 = phi i64 [ %.42956, %B618.preheader ], [ %mixed.2.1.lcssa, %B540 ], [ %.429.us, %B618.backedge.us ], [ %.429, %B618.backedge ]
  %.517 = shl nsw i64 %groups.2.0179, 1
  %.519.not = icmp slt i64 %.517, %.38
  br i1 %.519.not, label %B742, label %common.ret

common.ret:                                       ; preds = %B768, %B718, %B0.endif
  %storemerge = phi i64 [ 0, %B0.endif ], [ %groups.3.1, %B768 ], [ -1, %B718 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B742:                                             ; preds = %B718
  %.510 = getelementptr i32, ptr %2, i64 %slot.3.1
  %28 = trunc i64 %.149163176 to i32
  %.551 = add i32 %28, 1
  store i32 %.551, ptr %.510, align 4
  %.555 = add nsw i64 %groups.2.0179, 1
  br label %B768

B768:                                             ; preds = %B358.i, %B650, %B452.i30.us, %B358.i43.us, %B742, %B452.i
  %slot.3.172 = phi i64 [ %slot.3.1, %B742 ], [ %.42960.us, %B452.i30.us ], [ %.42960.us, %B358.i43.us ], [ %mixed.2.1.lcssa, %B452.i ], [ %.42960, %B650 ], [ %mixed.2.1.lcssa, %B358.i ]
  %groups.3.1 = phi i64 [ %.555, %B742 ], [ %groups.2.0179, %B452.i30.us ], [ %groups.2.0179, %B358.i43.us ], [ %groups.2.0179, %B452.i ], [ %groups.2.0179, %B650 ], [ %groups.2.0179, %B358.i ]
  %.570 = getelementptr i64, ptr %4, i64 %slot.3.172
  %.571 = load i64, ptr %.570, align 8
  %.572 = add nsw i64 %.571, 1
  store i64 %.572, ptr %.570, align 8
  %exitcond.not = icmp eq i64 %.61, %.156
  br i1 %exitcond.not, label %common.ret, label %B424.endif

B424.endif:                                       ; preds = %B424.endif.preheader, %B768
  %groups.2.0179 = phi i64 [ %groups.3.1, %B768 ], [ 0, %B424.endif.preheader ]
  %.149163176 = phi i64 [ %.156, %B768 ], [ 0, %B424.endif.preheader ]
  %.156 = add nuw nsw i64 %.149163176, 1
  %.189 = getelementptr i32, ptr %1, i64 %.149163176
  %.190 = load i32, ptr %.189, align 4
  %.193 = getelementptr i32, ptr %0, i64 %.149163176
  %.194 = load i32, ptr %.193, align 4
  %.231 = sub i32 %.194, %.190
  %.274153.not = icmp slt i32 %.231, 1
  br i1 %.274153.not, label %B540, label %B486.backedge.preheader

B486.backedge.preheader:                          ; preds = %B424.endif
  %.neg = add i32 %.190, 1
  %29 = icmp eq i32 %.194, %.neg
  br i1 %29, label %B486.backedge.epil.preheader, label %B486.backedge.preheader.new

B486.backedge.preheader.new:                      ; preds = %B486.backedge.preheader
  %unroll_iter = and i32 %.231, 2147483646
  br label %B486.backedge
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @gather(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled11edge_passes6gatherB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes4peelB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.9 = load i64, ptr %arg.c, align 8
  %.57 = getelementptr i8, ptr %arg.c, i64 8
  %.58 = load i64, ptr %.57, align 8
  %.140222.not = icmp slt i64 %.58, 1
  br i1 %.140222.not, label %B818, label %B392.endif.preheader

B392.endif.preheader:                             ; preds = %B0.endif
  %.44 = getelementptr i8, ptr %arg.c, i64 56
  %.45 = load i64, ptr %.44, align 8
  %.20 = getelementptr i8, ptr %arg.c, i64 40
  %.21 = load i64, ptr %.20, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 24
  %.17 = load i64, ptr %.16, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 16
  %.13 = load i64, ptr %.12, align 8
  %0 = inttoptr i64 %.17 to ptr
  %1 = inttoptr i64 %.13 to ptr
  %2 = inttoptr i64 %.45 to ptr
  %3 = inttoptr i64 %.21 to ptr
  br label %B392.endif

B390.loopexit:                                    ; preds = %B452, %B452.prol.loopexit, %B392.endif
  %exitcond.not = icmp eq i64 %.58, %.153
  br i1 %exitcond.not, label %B502.endif, label %B392.endif

B452:                                             ; preds = %B452.preheader5, %B452
  %lsr.iv10 = phi i32 [ %9, %B452.preheader5 ], [ %lsr.iv.next11, %B452 ]
  %.269211213 = phi i32 [ %.269211213.unr, %B452.preheader5 ], [ %.276.1, %B452 ]
  %.276 = add i32 %.269211213, 1
  %.302 = sext i32 %.269211213 to i64
  %.303 = getelementptr i32, ptr %3, i64 %.302
  %.304 = load i32, ptr %.303, align 4
  %.306 = sext i32 %.304 to i64
  %.307 = getelementptr i32, ptr %2, i64 %.306
  %.308 = load i32, ptr %.307, align 4
  %.310 = add i32 %.308, 1
  store i32 %.310, ptr %.307, align 4
  %.276.1 = add i32 %.269211213, 2
  %.302.1 = sext i32 %.276 to i64
  %.303.1 = getelementptr i32, ptr %3, i64 %.302.1
  %.304.1 = load i32, ptr %.303.1, align 4
  %.306.1 = sext i32 %.304.1 to i64
  %.307.1 = getelementptr i32, ptr %2, i64 %.306.1
  %.308.1 = load i32, ptr %.307.1, align 4
  %.310.1 = add i32 %.308.1, 1
  store i32 %.310.1, ptr %.307.1, align 4
  %lsr.iv.next11 = add i32 %lsr.iv10, -2
  %.263.1 = icmp ugt i32 %lsr.iv.next11, 2
  br i1 %.263.1, label %B452, label %B390.loopexit

B566:                                             ; preds = %B566.preheader.new, %B612.1
  %found.3.0234 = phi i64 [ 0, %B566.preheader.new ], [ %found.4.1.1, %B612.1 ]
  %.422230232 = phi i64 [ 0, %B566.preheader.new ], [ %.429.1, %B612.1 ]
  %sunkaddr12 = shl i64 %.422230232, 2
  %sunkaddr13 = getelementptr i8, ptr %2, i64 %sunkaddr12
  %.464 = load i32, ptr %sunkaddr13, align 4
  %.466 = icmp eq i32 %.464, 0
  br i1 %.466, label %B592, label %B612

B592:                                             ; preds = %B566
  %.472 = getelementptr i32, ptr %12, i64 %found.3.0234
  %tmp9 = trunc i64 %.422230232 to i32
  store i32 %tmp9, ptr %.472, align 4
  %.477 = add nsw i64 %found.3.0234, 1
  br label %B612

B612:                                             ; preds = %B592, %B566
  %found.4.1 = phi i64 [ %.477, %B592 ], [ %found.3.0234, %B566 ]
  %.429.1 = add nuw i64 %.422230232, 2
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr13, i64 4
  %.464.1 = load i32, ptr %sunkaddr17, align 4
  %.466.1 = icmp eq i32 %.464.1, 0
  br i1 %.466.1, label %B592.1, label %B612.1

B592.1:                                           ; preds = %B612
  %.472.1 = getelementptr i32, ptr %12, i64 %found.4.1
  %4 = trunc i64 %.422230232 to i32
  %tmp = or disjoint i32 %4, 1
  store i32 %tmp, ptr %.472.1, align 4
  %.477.1 = add nsw i64 %found.4.1, 1
  br label %B612.1

B612.1:                                           ; preds = %B592.1, %B612
  %found.4.1.1 = phi i64 [ %.477.1, %B592.1 ], [ %found.4.1, %B612 ]
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.429.1
  br i1 %niter.ncmp.1, label %B614.unr-lcssa, label %B566

B614.unr-lcssa:                                   ; preds = %B612.1
  %5 = and i64 %.334.pre, 1
  %lcmp.mod2.not = icmp eq i64 %5, 0
  br i1 %lcmp.mod2.not, label %B614, label %B566.epil.preheader

B566.epil.preheader:                              ; preds = %B566.preheader, %B614.unr-lcssa
  %found.3.0234.epil.init = phi i64 [ 0, %B566.preheader ], [ %found.4.1.1, %B614.unr-lcssa ]
  %.422230232.epil.init = phi i64 [ 0, %B566.preheader ], [ %unroll_iter, %B614.unr-lcssa ]
  %.463.epil = getelementptr i32, ptr %2, i64 %.422230232.epil.init
  %.464.epil = load i32, ptr %.463.epil, align 4
  %.466.epil = icmp eq i32 %.464.epil, 0
  br i1 %.466.epil, label %B592.epil, label %B614

B592.epil:                                        ; preds = %B566.epil.preheader
  %6 = inttoptr i64 %.9 to ptr
  %.471.epil = trunc i64 %.422230232.epil.init to i32
  %.472.epil = getelementptr i32, ptr %6, i64 %found.3.0234.epil.init
  store i32 %.471.epil, ptr %.472.epil, align 4
  %.477.epil = add nsw i64 %found.3.0234.epil.init, 1
  br label %B614

B614:                                             ; preds = %B592.epil, %B566.epil.preheader, %B614.unr-lcssa
  %found.4.1.lcssa = phi i64 [ %found.4.1.1, %B614.unr-lcssa ], [ %.477.epil, %B592.epil ], [ %found.3.0234.epil.init, %B566.epil.preheader ]
  %.509 = icmp sgt i64 %found.4.1.lcssa, 0
  br i1 %.509, label %B626.endif.preheader, label %B818

B626.endif.preheader:                             ; preds = %B614
  %7 = inttoptr i64 %.9 to ptr
  br label %B626.endif

B710:                                             ; preds = %B710.preheader, %B804
  %lsr.iv = phi i32 [ %13, %B710.preheader ], [ %lsr.iv.next, %B804 ]
  %found.5.1243 = phi i64 [ %found.6.0, %B710.preheader ], [ %found.7.2, %B804 ]
  %.630239241 = phi i32 [ %.540, %B710.preheader ], [ %.637, %B804 ]
  %.667 = sext i32 %.630239241 to i64
  %.668 = getelementptr i32, ptr %3, i64 %.667
  %.669 = load i32, ptr %.668, align 4
  %.675 = sext i32 %.669 to i64
  %.676 = getelementptr i32, ptr %2, i64 %.675
  %.677 = load i32, ptr %.676, align 4
  %.679 = add i32 %.677, -1
  store i32 %.679, ptr %.676, align 4
  %.692 = icmp eq i32 %.679, 0
  br i1 %.692, label %B784, label %B804

B784:                                             ; preds = %B710
  %.697 = getelementptr i32, ptr %7, i64 %found.5.1243
  store i32 %.669, ptr %.697, align 4
  %.702 = add nuw nsw i64 %found.5.1243, 1
  br label %B804

B804:                                             ; preds = %B784, %B710
  %found.7.2 = phi i64 [ %.702, %B784 ], [ %found.5.1243, %B710 ]
  %lsr.iv.next = add i32 %lsr.iv, -1
  %.637 = add i32 %.630239241, 1
  %.624 = icmp ugt i32 %lsr.iv.next, 1
  br i1 %.624, label %B710, label %B806

B806:                                             ; preds = %B804, %B626.endif
  %found.5.1.lcssa = phi i64 [ %found.6.0, %B626.endif ], [ %found.7.2, %B804 ]
  %.731 = icmp slt i64 %.531, %found.5.1.lcssa
  br i1 %.731, label %B626.endif, label %B818

B818:                                             ; preds = %B806, %B502.endif, %B614, %B0.endif
  %found.8.1 = phi i64 [ %found.4.1.lcssa, %B614 ], [ 0, %B0.endif ], [ 0, %B502.endif ], [ %found.5.1.lcssa, %B806 ]
  store i64 %found.8.1, ptr %retptr, align 8
  ret void

B392.endif:                                       ; preds = %B392.endif.preheader, %B390.loopexit
  %.146217223 = phi i64 [ %.153, %B390.loopexit ], [ 0, %B392.endif.preheader ]
  %.153 = add nuw nsw i64 %.146217223, 1
  %.179 = getelementptr i32, ptr %1, i64 %.146217223
  %.180 = load i32, ptr %.179, align 4
  %.302.prol = sext i32 %.180 to i64
  %.182 = getelementptr i32, ptr %0, i64 %.146217223
  %.183 = load i32, ptr %.182, align 4
  %.220 = sub i32 %.183, %.180
  %.263212.not = icmp slt i32 %.220, 1
  br i1 %.263212.not, label %B390.loopexit, label %B452.preheader

B452.preheader:                                   ; preds = %B392.endif
  %.neg = add i32 %.180, 1
  %xtraiter = and i32 %.220, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B452.prol.loopexit, label %B452.prol

B452.prol:                                        ; preds = %B452.preheader
  %.272.prol = add nsw i32 %.220, -1
  %.303.prol = getelementptr i32, ptr %3, i64 %.302.prol
  %.304.prol = load i32, ptr %.303.prol, align 4
  %.306.prol = sext i32 %.304.prol to i64
  %.307.prol = getelementptr i32, ptr %2, i64 %.306.prol
  %.308.prol = load i32, ptr %.307.prol, align 4
  %.310.prol = add i32 %.308.prol, 1
  store i32 %.310.prol, ptr %.307.prol, align 4
  br label %B452.prol.loopexit

B452.prol.loopexit:                               ; preds = %B452.prol, %B452.preheader
  %.262210214.unr = phi i32 [ %.220, %B452.preheader ], [ %.272.prol, %B452.prol ]
  %.269211213.unr = phi i32 [ %.180, %B452.preheader ], [ %.neg, %B452.prol ]
  %8 = icmp eq i32 %.183, %.neg
  br i1 %8, label %B390.loopexit, label %B452.preheader5

B452.preheader5:                                  ; preds = %B452.prol.loopexit
  %9 = add nuw i32 %.262210214.unr, 2
  br label %B452

B502.endif:                                       ; preds = %B390.loopexit
  %.334.pre = load i64, ptr %.57, align 8
  %10 = icmp slt i64 %.334.pre, 1
  br i1 %10, label %B818, label %B566.preheader

B566.preheader:                                   ; preds = %B502.endif
  %11 = icmp eq i64 %.334.pre, 1
  br i1 %11, label %B566.epil.preheader, label %B566.preheader.new

B566.preheader.new:                               ; preds = %B566.preheader
  %unroll_iter = and i64 %.334.pre, 9223372036854775806
  %12 = inttoptr i64 %.9 to ptr
  br label %B566

B626.endif:                                       ; preds = %B626.endif.preheader, %B806
  %done.2.0 = phi i64 [ %.531, %B806 ], [ 0, %B626.endif.preheader ]
  %found.6.0 = phi i64 [ %found.5.1.lcssa, %B806 ], [ %found.4.1.lcssa, %B626.endif.preheader ]
  %.528 = getelementptr i32, ptr %7, i64 %done.2.0
  %.529 = load i32, ptr %.528, align 4
  %.531 = add nuw nsw i64 %done.2.0, 1
  %.538 = sext i32 %.529 to i64
  %.539 = getelementptr i32, ptr %1, i64 %.538
  %.540 = load i32, ptr %.539, align 4
  %.543 = getelementptr i32, ptr %0, i64 %.538
  %.544 = load i32, ptr %.543, align 4
  %.581 = sub i32 %.544, %.540
  %.624240.not = icmp slt i32 %.581, 1
  br i1 %.624240.not, label %B806, label %B710.preheader

B710.preheader:                                   ; preds = %B626.endif
  %13 = add nuw i32 %.581, 1
  br label %B710
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @peel(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes4peelB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes5avoidB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.55 = getelementptr i8, ptr %arg.c, i64 8
  %.56 = load i64, ptr %.55, align 8
  %.139104.not = icmp slt i64 %.56, 1
  br i1 %.139104.not, label %B690, label %B518.endif.preheader

B518.endif.preheader:                             ; preds = %B0.endif
  %.43 = getelementptr i8, ptr %arg.c, i64 64
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.44 to ptr
  %1 = inttoptr i64 %.12 to ptr
  %2 = inttoptr i64 %.9 to ptr
  %3 = inttoptr i64 %.6 to ptr
  %4 = inttoptr i64 %.41 to ptr
  %5 = inttoptr i64 %.38 to ptr
  %6 = inttoptr i64 %.15 to ptr
  br label %B518.endif

B610:                                             ; preds = %B610.preheader1, %B610
  %lsr.iv = phi i32 [ %8, %B610.preheader1 ], [ %lsr.iv.next, %B610 ]
  %found.2.195 = phi i64 [ %found.2.195.unr, %B610.preheader1 ], [ %.336.1, %B610 ]
  %.2869193 = phi i32 [ %.2869193.unr, %B610.preheader1 ], [ %.293.1, %B610 ]
  %.293 = add i32 %.2869193, 1
  %.319 = sext i32 %.2869193 to i64
  %.320 = getelementptr i32, ptr %6, i64 %.319
  %.321 = load i32, ptr %.320, align 4
  %.323 = sext i32 %.321 to i64
  %.324 = getelementptr i64, ptr %0, i64 %.323
  %.325 = load i64, ptr %.324, align 8
  %.328 = getelementptr i32, ptr %5, i64 %.319
  %.329 = load i32, ptr %.328, align 4
  %.331 = sext i32 %.329 to i64
  %.332 = getelementptr i64, ptr %4, i64 %.331
  %.333 = load i64, ptr %.332, align 8
  %.334 = and i64 %.333, %.325
  %.336 = or i64 %.334, %found.2.195
  %.293.1 = add i32 %.2869193, 2
  %.319.1 = sext i32 %.293 to i64
  %.320.1 = getelementptr i32, ptr %6, i64 %.319.1
  %.321.1 = load i32, ptr %.320.1, align 4
  %.323.1 = sext i32 %.321.1 to i64
  %.324.1 = getelementptr i64, ptr %0, i64 %.323.1
  %.325.1 = load i64, ptr %.324.1, align 8
  %.328.1 = getelementptr i32, ptr %5, i64 %.319.1
  %.329.1 = load i32, ptr %.328.1, align 4
  %.331.1 = sext i32 %.329.1 to i64
  %.332.1 = getelementptr i64, ptr %4, i64 %.331.1
  %.333.1 = load i64, ptr %.332.1, align 8
  %.334.1 = and i64 %.333.1, %.325.1
  %.336.1 = or i64 %.336, %.334.1
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.280.1 = icmp ugt i32 %lsr.iv.next, 2
  br i1 %.280.1, label %B610, label %B678

B678:                                             ; preds = %B610, %B610.prol.loopexit, %B518.endif
  %found.2.1.lcssa = phi i64 [ %.187, %B518.endif ], [ %.336.lcssa.unr, %B610.prol.loopexit ], [ %.336.1, %B610 ]
  %sunkaddr2 = shl nsw i64 %.185, 3
  %sunkaddr3 = getelementptr i8, ptr %0, i64 %sunkaddr2
  store i64 %found.2.1.lcssa, ptr %sunkaddr3, align 8
  %.139 = icmp ugt i64 %.13898106, 1
  br i1 %.139, label %B518.endif, label %B690

B690:                                             ; preds = %B678, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B518.endif:                                       ; preds = %B518.endif.preheader, %B678
  %.13898106 = phi i64 [ %.148, %B678 ], [ %.56, %B518.endif.preheader ]
  %.148 = add i64 %.13898106, -1
  %.178 = getelementptr i32, ptr %3, i64 %.148
  %.179 = load i32, ptr %.178, align 4
  %.185 = sext i32 %.179 to i64
  %.186 = getelementptr i64, ptr %0, i64 %.185
  %.187 = load i64, ptr %.186, align 8
  %.194 = getelementptr i32, ptr %2, i64 %.185
  %.195 = load i32, ptr %.194, align 4
  %.319.prol = sext i32 %.195 to i64
  %.199 = getelementptr i32, ptr %1, i64 %.185
  %.200 = load i32, ptr %.199, align 4
  %.237 = sub i32 %.200, %.195
  %.28092.not = icmp slt i32 %.237, 1
  br i1 %.28092.not, label %B678, label %B610.preheader

B610.preheader:                                   ; preds = %B518.endif
  %.neg = add i32 %.195, 1
  %xtraiter = and i32 %.237, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B610.prol.loopexit, label %B610.prol

B610.prol:                                        ; preds = %B610.preheader
  %.289.prol = add nsw i32 %.237, -1
  %.320.prol = getelementptr i32, ptr %6, i64 %.319.prol
  %.321.prol = load i32, ptr %.320.prol, align 4
  %.323.prol = sext i32 %.321.prol to i64
  %.324.prol = getelementptr i64, ptr %0, i64 %.323.prol
  %.325.prol = load i64, ptr %.324.prol, align 8
  %.328.prol = getelementptr i32, ptr %5, i64 %.319.prol
  %.329.prol = load i32, ptr %.328.prol, align 4
  %.331.prol = sext i32 %.329.prol to i64
  %.332.prol = getelementptr i64, ptr %4, i64 %.331.prol
  %.333.prol = load i64, ptr %.332.prol, align 8
  %.334.prol = and i64 %.333.prol, %.325.prol
  %.336.prol = or i64 %.334.prol, %.187
  br label %B610.prol.loopexit

B610.prol.loopexit:                               ; preds = %B610.prol, %B610.preheader
  %found.2.195.unr = phi i64 [ %.187, %B610.preheader ], [ %.336.prol, %B610.prol ]
  %.2799094.unr = phi i32 [ %.237, %B610.preheader ], [ %.289.prol, %B610.prol ]
  %.2869193.unr = phi i32 [ %.195, %B610.preheader ], [ %.neg, %B610.prol ]
  %.336.lcssa.unr = phi i64 [ poison, %B610.preheader ], [ %.336.prol, %B610.prol ]
  %7 = icmp eq i32 %.200, %.neg
  br i1 %7, label %B678, label %B610.preheader1

B610.preheader1:                                  ; preds = %B610.prol.loopexit
  %8 = add nuw i32 %.2799094.unr, 2
  br label %B610
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @avoid(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes5avoidB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes4riskB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.69 = getelementptr i8, ptr %arg.c, i64 8
  %.70 = load i64, ptr %.69, align 8
  %.153111.not = icmp slt i64 %.70, 1
  br i1 %.153111.not, label %B848, label %B586.endif.preheader

B586.endif.preheader:                             ; preds = %B0.endif
  %.46 = getelementptr i8, ptr %arg.c, i64 64
  %.47 = load i64, ptr %.46, align 8
  %.43 = getelementptr i8, ptr %arg.c, i64 56
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.12 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %2 = inttoptr i64 %.6 to ptr
  %3 = inttoptr i64 %.44 to ptr
  %4 = inttoptr i64 %.47 to ptr
  %5 = inttoptr i64 %.41 to ptr
  %6 = inttoptr i64 %.38 to ptr
  %7 = inttoptr i64 %.15 to ptr
  br label %B586.endif

B666:                                             ; preds = %B666.preheader1, %B728.1
  %lsr.iv = phi i32 [ %10, %B666.preheader1 ], [ %lsr.iv.next, %B728.1 ]
  %broken.2.1102 = phi double [ %broken.2.1102.unr, %B666.preheader1 ], [ %.369.1, %B728.1 ]
  %.29598100 = phi i32 [ %.29598100.unr, %B666.preheader1 ], [ %.302.1, %B728.1 ]
  %.302 = add i32 %.29598100, 1
  %.332 = sext i32 %.29598100 to i64
  %.333 = getelementptr i32, ptr %6, i64 %.332
  %.334 = load i32, ptr %.333, align 4
  %.336 = sext i32 %.334 to i64
  %.337 = getelementptr i8, ptr %5, i64 %.336
  %.338 = load i8, ptr %.337, align 1
  %.339.not = icmp eq i8 %.338, 0
  br i1 %.339.not, label %B702, label %B728

B702:                                             ; preds = %B666
  %.356 = getelementptr i32, ptr %7, i64 %.332
  %.357 = load i32, ptr %.356, align 4
  %.361 = sext i32 %.357 to i64
  %.362 = getelementptr double, ptr %4, i64 %.361
  %.363 = load double, ptr %.362, align 8
  br label %B728

B728:                                             ; preds = %B702, %B666
  %"$phi728.3.2.2" = phi double [ %.363, %B702 ], [ 1.000000e+00, %B666 ]
  %.369 = fadd double %broken.2.1102, %"$phi728.3.2.2"
  %.332.1 = sext i32 %.302 to i64
  %.333.1 = getelementptr i32, ptr %6, i64 %.332.1
  %.334.1 = load i32, ptr %.333.1, align 4
  %.336.1 = sext i32 %.334.1 to i64
  %.337.1 = getelementptr i8, ptr %5, i64 %.336.1
  %.338.1 = load i8, ptr %.337.1, align 1
  %.339.not.1 = icmp eq i8 %.338.1, 0
  br i1 %.339.not.1, label %B702.1, label %B728.1

B702.1:                                           ; preds = %B728
  %.356.1 = getelementptr i32, ptr %7, i64 %.332.1
  %.357.1 = load i32, ptr %.356.1, align 4
  %.361.1 = sext i32 %.357.1 to i64
  %.362.1 = getelementptr double, ptr %4, i64 %.361.1
  %.363.1 = load double, ptr %.362.1, align 8
  br label %B728.1

B728.1:                                           ; preds = %B702.1, %B728
  %"$phi728.3.2.2.1" = phi double [ %.363.1, %B702.1 ], [ 1.000000e+00, %B728 ]
  %.369.1 = fadd double %.369, %"$phi728.3.2.2.1"
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.302.1 = add i32 %.29598100, 2
  %.289.1 = icmp sgt i32 %lsr.iv.next, 2
  br i1 %.289.1, label %B666, label %B736

B736:                                             ; preds = %B728.1, %B666.prol.loopexit, %B586.endif
  %broken.2.1.lcssa = phi double [ 0.000000e+00, %B586.endif ], [ %.369.lcssa.unr, %B666.prol.loopexit ], [ %.369.1, %B728.1 ]
  %.393 = sub nsw i64 %.391, %.332.prol
  %.397 = getelementptr i8, ptr %3, i64 %.202
  %.398 = load i8, ptr %.397, align 1
  %.400 = icmp ne i8 %.398, 0
  %.402 = zext i1 %.400 to i64
  %.403 = add nsw i64 %.393, %.402
  %.408.not = icmp eq i64 %.403, 0
  br i1 %.408.not, label %B838, label %B800

B800:                                             ; preds = %B736
  %.416 = icmp eq i8 %.398, 2
  %.419 = uitofp i1 %.416 to double
  %.420 = fadd double %broken.2.1.lcssa, %.419
  %.424 = sitofp i64 %.403 to double
  %.428 = fdiv double %.420, %.424
  br label %B838

B838:                                             ; preds = %B800, %B736
  %"$phi838.1.2.1" = phi double [ %.428, %B800 ], [ 0.000000e+00, %B736 ]
  %.446 = getelementptr double, ptr %4, i64 %.202
  store double %"$phi838.1.2.1", ptr %.446, align 8
  %.153 = icmp sgt i64 %.152105113, 1
  br i1 %.153, label %B586.endif, label %B848

B848:                                             ; preds = %B838, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B586.endif:                                       ; preds = %B586.endif.preheader, %B838
  %.152105113 = phi i64 [ %.162, %B838 ], [ %.70, %B586.endif.preheader ]
  %.162 = add nsw i64 %.152105113, -1
  %.192 = getelementptr i32, ptr %2, i64 %.162
  %.193 = load i32, ptr %.192, align 4
  %.202 = sext i32 %.193 to i64
  %.203 = getelementptr i32, ptr %1, i64 %.202
  %.204 = load i32, ptr %.203, align 4
  %.332.prol = sext i32 %.204 to i64
  %.208 = getelementptr i32, ptr %0, i64 %.202
  %.209 = load i32, ptr %.208, align 4
  %.391 = sext i32 %.209 to i64
  %.246 = sub i32 %.209, %.204
  %.28999.not = icmp slt i32 %.246, 1
  br i1 %.28999.not, label %B736, label %B666.preheader

B666.preheader:                                   ; preds = %B586.endif
  %.neg = add i32 %.204, 1
  %xtraiter = and i32 %.246, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B666.prol.loopexit, label %B666.prol

B666.prol:                                        ; preds = %B666.preheader
  %.298.prol = add nsw i32 %.246, -1
  %.333.prol = getelementptr i32, ptr %6, i64 %.332.prol
  %.334.prol = load i32, ptr %.333.prol, align 4
  %.336.prol = sext i32 %.334.prol to i64
  %.337.prol = getelementptr i8, ptr %5, i64 %.336.prol
  %.338.prol = load i8, ptr %.337.prol, align 1
  %.339.not.prol = icmp eq i8 %.338.prol, 0
  br i1 %.339.not.prol, label %B702.prol, label %B666.prol.loopexit

B702.prol:                                        ; preds = %B666.prol
  %.356.prol = getelementptr i32, ptr %7, i64 %.332.prol
  %.357.prol = load i32, ptr %.356.prol, align 4
  %.361.prol = sext i32 %.357.prol to i64
  %.362.prol = getelementptr double, ptr %4, i64 %.361.prol
  %.363.prol = load double, ptr %.362.prol, align 8
  %8 = fadd double %.363.prol, 0.000000e+00
  br label %B666.prol.loopexit

B666.prol.loopexit:                               ; preds = %B702.prol, %B666.prol, %B666.preheader
  %broken.2.1102.unr = phi double [ 0.000000e+00, %B666.preheader ], [ %8, %B702.prol ], [ 1.000000e+00, %B666.prol ]
  %.28897101.unr = phi i32 [ %.246, %B666.preheader ], [ %.298.prol, %B702.prol ], [ %.298.prol, %B666.prol ]
  %.29598100.unr = phi i32 [ %.204, %B666.preheader ], [ %.neg, %B702.prol ], [ %.neg, %B666.prol ]
  %.369.lcssa.unr = phi double [ poison, %B666.preheader ], [ %8, %B702.prol ], [ 1.000000e+00, %B666.prol ]
  %9 = icmp eq i32 %.209, %.neg
  br i1 %9, label %B736, label %B666.preheader1

B666.preheader1:                                  ; preds = %B666.prol.loopexit
  %10 = add nuw i32 %.28897101.unr, 2
  br label %B666
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @risk(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes4riskB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes5visitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.69 = getelementptr i8, ptr %arg.c, i64 8
  %.70 = load i64, ptr %.69, align 8
  %.15295.not = icmp slt i64 %.70, 1
  br i1 %.15295.not, label %B812, label %B576.endif.preheader

B576.endif.preheader:                             ; preds = %B0.endif
  %.46 = getelementptr i8, ptr %arg.c, i64 64
  %.47 = load i64, ptr %.46, align 8
  %.43 = getelementptr i8, ptr %arg.c, i64 56
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.12 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %2 = inttoptr i64 %.6 to ptr
  %3 = inttoptr i64 %.47 to ptr
  %4 = inttoptr i64 %.44 to ptr
  %5 = inttoptr i64 %.41 to ptr
  %6 = inttoptr i64 %.38 to ptr
  %7 = inttoptr i64 %.15 to ptr
  br label %B576.endif

B574.loopexit:                                    ; preds = %B808.1, %B728.prol.loopexit, %B576.endif
  %exitcond.not = icmp eq i64 %.70, %.165
  br i1 %exitcond.not, label %B812, label %B576.endif

B728:                                             ; preds = %B728.preheader, %B808.1
  %lsr.iv = phi i32 [ %9, %B728.preheader ], [ %lsr.iv.next, %B808.1 ]
  %.3168486 = phi i32 [ %.3168486.unr, %B728.preheader ], [ %.323.1, %B808.1 ]
  %.323 = add i32 %.3168486, 1
  %.353 = sext i32 %.3168486 to i64
  %.354 = getelementptr i32, ptr %6, i64 %.353
  %.355 = load i32, ptr %.354, align 4
  %.357 = sext i32 %.355 to i64
  %.358 = getelementptr i8, ptr %5, i64 %.357
  %.359 = load i8, ptr %.358, align 1
  %.360.not = icmp eq i8 %.359, 0
  br i1 %.360.not, label %B758, label %B808

B758:                                             ; preds = %B728
  %.365 = getelementptr i32, ptr %7, i64 %.353
  %.366 = load i32, ptr %.365, align 4
  %.370 = sext i32 %.366 to i64
  %.371 = getelementptr double, ptr %3, i64 %.370
  %.372 = load double, ptr %.371, align 8
  %.380 = fadd double %.379, %.372
  store double %.380, ptr %.371, align 8
  br label %B808

B808:                                             ; preds = %B758, %B728
  %.353.1 = sext i32 %.323 to i64
  %.354.1 = getelementptr i32, ptr %6, i64 %.353.1
  %.355.1 = load i32, ptr %.354.1, align 4
  %.357.1 = sext i32 %.355.1 to i64
  %.358.1 = getelementptr i8, ptr %5, i64 %.357.1
  %.359.1 = load i8, ptr %.358.1, align 1
  %.360.not.1 = icmp eq i8 %.359.1, 0
  br i1 %.360.not.1, label %B758.1, label %B808.1

B758.1:                                           ; preds = %B808
  %.365.1 = getelementptr i32, ptr %7, i64 %.353.1
  %.366.1 = load i32, ptr %.365.1, align 4
  %.370.1 = sext i32 %.366.1 to i64
  %.371.1 = getelementptr double, ptr %3, i64 %.370.1
  %.372.1 = load double, ptr %.371.1, align 8
  %.380.1 = fadd double %.379, %.372.1
  store double %.380.1, ptr %.371.1, align 8
  br label %B808.1

B808.1:                                           ; preds = %B758.1, %B808
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.323.1 = add i32 %.3168486, 2
  %.310.1 = icmp sgt i32 %lsr.iv.next, 2
  br i1 %.310.1, label %B728, label %B574.loopexit

B812:                                             ; preds = %B574.loopexit, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B576.endif:                                       ; preds = %B576.endif.preheader, %B574.loopexit
  %.1589096 = phi i64 [ %.165, %B574.loopexit ], [ 0, %B576.endif.preheader ]
  %.165 = add nuw nsw i64 %.1589096, 1
  %.191 = getelementptr i32, ptr %2, i64 %.1589096
  %.192 = load i32, ptr %.191, align 4
  %.194 = sext i32 %.192 to i64
  %.199 = getelementptr i32, ptr %0, i64 %.194
  %.200 = load i32, ptr %.199, align 4
  %.203 = getelementptr i32, ptr %1, i64 %.194
  %.204 = load i32, ptr %.203, align 4
  %.353.prol = sext i32 %.204 to i64
  %.267 = sub i32 %.200, %.204
  %.31085.not = icmp slt i32 %.267, 1
  br i1 %.31085.not, label %B574.loopexit, label %B728.lr.ph

B728.lr.ph:                                       ; preds = %B576.endif
  %.205 = sext i32 %.200 to i64
  %.207 = sub nsw i64 %.205, %.353.prol
  %.210 = getelementptr i8, ptr %4, i64 %.194
  %.211 = load i8, ptr %.210, align 1
  %.213 = icmp ne i8 %.211, 0
  %.215 = zext i1 %.213 to i64
  %.216 = add nsw i64 %.207, %.215
  %.195 = getelementptr double, ptr %3, i64 %.194
  %.196 = load double, ptr %.195, align 8
  %.375 = sitofp i64 %.216 to double
  %.379 = fdiv double %.196, %.375
  %.neg = add i32 %.204, 1
  %xtraiter = and i32 %.267, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B728.prol.loopexit, label %B728.prol

B728.prol:                                        ; preds = %B728.lr.ph
  %.319.prol = add nsw i32 %.267, -1
  %.354.prol = getelementptr i32, ptr %6, i64 %.353.prol
  %.355.prol = load i32, ptr %.354.prol, align 4
  %.357.prol = sext i32 %.355.prol to i64
  %.358.prol = getelementptr i8, ptr %5, i64 %.357.prol
  %.359.prol = load i8, ptr %.358.prol, align 1
  %.360.not.prol = icmp eq i8 %.359.prol, 0
  br i1 %.360.not.prol, label %B758.prol, label %B728.prol.loopexit

B758.prol:                                        ; preds = %B728.prol
  %.365.prol = getelementptr i32, ptr %7, i64 %.353.prol
  %.366.prol = load i32, ptr %.365.prol, align 4
  %.370.prol = sext i32 %.366.prol to i64
  %.371.prol = getelementptr double, ptr %3, i64 %.370.prol
  %.372.prol = load double, ptr %.371.prol, align 8
  %.380.prol = fadd double %.379, %.372.prol
  store double %.380.prol, ptr %.371.prol, align 8
  br label %B728.prol.loopexit

B728.prol.loopexit:                               ; preds = %B758.prol, %B728.prol, %B728.lr.ph
  %.3098387.unr = phi i32 [ %.267, %B728.lr.ph ], [ %.319.prol, %B758.prol ], [ %.319.prol, %B728.prol ]
  %.3168486.unr = phi i32 [ %.204, %B728.lr.ph ], [ %.neg, %B758.prol ], [ %.neg, %B728.prol ]
  %8 = icmp eq i32 %.200, %.neg
  br i1 %8, label %B574.loopexit, label %B728.preheader

B728.preheader:                                   ; preds = %B728.prol.loopexit
  %9 = add nuw i32 %.3098387.unr, 2
  br label %B728
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @visit(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes5visitB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes11break_againB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.66 = getelementptr i8, ptr %arg.c, i64 8
  %.67 = load i64, ptr %.66, align 8
  %.150127.not = icmp slt i64 %.67, 1
  br i1 %.150127.not, label %B724, label %B528.endif.preheader

B528.endif.preheader:                             ; preds = %B0.endif
  %.43 = getelementptr i8, ptr %arg.c, i64 64
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.12 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %2 = inttoptr i64 %.6 to ptr
  %3 = inttoptr i64 %.44 to ptr
  %4 = inttoptr i64 %.41 to ptr
  %5 = inttoptr i64 %.38 to ptr
  %6 = inttoptr i64 %.15 to ptr
  br label %B528.endif

B608:                                             ; preds = %B608.preheader.new, %B608
  %lsr.iv = phi i32 [ %lsr.iv.next, %B608 ], [ %unroll_iter, %B608.preheader.new ]
  %ahead.4.1117 = phi i8 [ %.391.1, %B608 ], [ 0, %B608.preheader.new ]
  %twice.2.1116 = phi i64 [ %twice.4.2.1, %B608 ], [ %twice.3.0130, %B608.preheader.new ]
  %.298112114 = phi i32 [ %.305.1, %B608 ], [ %.207, %B608.preheader.new ]
  %.305 = add i32 %.298112114, 1
  %.345 = sext i32 %.298112114 to i64
  %.346 = getelementptr i32, ptr %5, i64 %.345
  %.347 = load i32, ptr %.346, align 4
  %.349 = sext i32 %.347 to i64
  %.350 = getelementptr i8, ptr %4, i64 %.349
  %.351 = load i8, ptr %.350, align 1
  %.352.not = icmp eq i8 %.351, 0
  %.381.phi.trans.insert = getelementptr i32, ptr %6, i64 %.345
  %.382.pre = load i32, ptr %.381.phi.trans.insert, align 4
  %.386.phi.trans.insert = sext i32 %.382.pre to i64
  %.387.phi.trans.insert = getelementptr i8, ptr %3, i64 %.386.phi.trans.insert
  %.388.pre = load i8, ptr %.387.phi.trans.insert, align 1
  %narrow = select i1 %.352.not, i8 0, i8 %.388.pre
  %.365 = zext i8 %narrow to i64
  %twice.4.2 = or i64 %twice.2.1116, %.365
  %ahead.3.2 = select i1 %.352.not, i8 %ahead.4.1117, i8 1
  %.391 = or i8 %.388.pre, %ahead.3.2
  %.305.1 = add i32 %.298112114, 2
  %.345.1 = sext i32 %.305 to i64
  %.346.1 = getelementptr i32, ptr %5, i64 %.345.1
  %.347.1 = load i32, ptr %.346.1, align 4
  %.349.1 = sext i32 %.347.1 to i64
  %.350.1 = getelementptr i8, ptr %4, i64 %.349.1
  %.351.1 = load i8, ptr %.350.1, align 1
  %.352.not.1 = icmp eq i8 %.351.1, 0
  %.381.phi.trans.insert.1 = getelementptr i32, ptr %6, i64 %.345.1
  %.382.pre.1 = load i32, ptr %.381.phi.trans.insert.1, align 4
  %.386.phi.trans.insert.1 = sext i32 %.382.pre.1 to i64
  %.387.phi.trans.insert.1 = getelementptr i8, ptr %3, i64 %.386.phi.trans.insert.1
  %.388.pre.1 = load i8, ptr %.387.phi.trans.insert.1, align 1
  %narrow.1 = select i1 %.352.not.1, i8 0, i8 %.388.pre.1
  %.365.1 = zext i8 %narrow.1 to i64
  %twice.4.2.1 = or i64 %twice.4.2, %.365.1
  %ahead.3.2.1 = select i1 %.352.not.1, i8 %.391, i8 1
  %.391.1 = or i8 %.388.pre.1, %ahead.3.2.1
  %lsr.iv.next = add i32 %lsr.iv, -2
  %niter.ncmp.1.not = icmp eq i32 %lsr.iv.next, 0
  br i1 %niter.ncmp.1.not, label %B712.loopexit.unr-lcssa, label %B608

B712.loopexit.unr-lcssa:                          ; preds = %B608
  %7 = add i32 %.207, %unroll_iter
  %8 = and i32 %.249, 1
  %lcmp.mod.not = icmp eq i32 %8, 0
  br i1 %lcmp.mod.not, label %B712, label %B608.epil.preheader

B608.epil.preheader:                              ; preds = %B608.preheader, %B712.loopexit.unr-lcssa
  %ahead.4.1117.epil.init = phi i8 [ 0, %B608.preheader ], [ %.391.1, %B712.loopexit.unr-lcssa ]
  %twice.2.1116.epil.init = phi i64 [ %twice.3.0130, %B608.preheader ], [ %twice.4.2.1, %B712.loopexit.unr-lcssa ]
  %.298112114.epil.init = phi i32 [ %.207, %B608.preheader ], [ %7, %B712.loopexit.unr-lcssa ]
  %.345.epil = sext i32 %.298112114.epil.init to i64
  %.346.epil = getelementptr i32, ptr %5, i64 %.345.epil
  %.347.epil = load i32, ptr %.346.epil, align 4
  %.349.epil = sext i32 %.347.epil to i64
  %.350.epil = getelementptr i8, ptr %4, i64 %.349.epil
  %.351.epil = load i8, ptr %.350.epil, align 1
  %.352.not.epil = icmp eq i8 %.351.epil, 0
  %.381.phi.trans.insert.epil = getelementptr i32, ptr %6, i64 %.345.epil
  %.382.pre.epil = load i32, ptr %.381.phi.trans.insert.epil, align 4
  %.386.phi.trans.insert.epil = sext i32 %.382.pre.epil to i64
  %.387.phi.trans.insert.epil = getelementptr i8, ptr %3, i64 %.386.phi.trans.insert.epil
  %.388.pre.epil = load i8, ptr %.387.phi.trans.insert.epil, align 1
  %narrow.epil = select i1 %.352.not.epil, i8 0, i8 %.388.pre.epil
  %.365.epil = zext i8 %narrow.epil to i64
  %twice.4.2.epil = or i64 %twice.2.1116.epil.init, %.365.epil
  %ahead.3.2.epil = select i1 %.352.not.epil, i8 %ahead.4.1117.epil.init, i8 1
  %.391.epil = or i8 %.388.pre.epil, %ahead.3.2.epil
  br label %B712

B712:                                             ; preds = %B528.endif, %B608.epil.preheader, %B712.loopexit.unr-lcssa
  %twice.2.1.lcssa = phi i64 [ %twice.3.0130, %B528.endif ], [ %twice.4.2.1, %B712.loopexit.unr-lcssa ], [ %twice.4.2.epil, %B608.epil.preheader ]
  %ahead.4.1.lcssa = phi i8 [ 0, %B528.endif ], [ %.391.1, %B712.loopexit.unr-lcssa ], [ %.391.epil, %B608.epil.preheader ]
  %.411 = getelementptr i8, ptr %3, i64 %.205
  store i8 %ahead.4.1.lcssa, ptr %.411, align 1
  %.150 = icmp ugt i64 %.149121129, 1
  br i1 %.150, label %B528.endif, label %B724

B724:                                             ; preds = %B712, %B0.endif
  %twice.3.0.lcssa = phi i64 [ 0, %B0.endif ], [ %twice.2.1.lcssa, %B712 ]
  store i64 %twice.3.0.lcssa, ptr %retptr, align 8
  ret void

B528.endif:                                       ; preds = %B528.endif.preheader, %B712
  %twice.3.0130 = phi i64 [ %twice.2.1.lcssa, %B712 ], [ 0, %B528.endif.preheader ]
  %.149121129 = phi i64 [ %.159, %B712 ], [ %.67, %B528.endif.preheader ]
  %.159 = add i64 %.149121129, -1
  %.195 = getelementptr i32, ptr %2, i64 %.159
  %.196 = load i32, ptr %.195, align 4
  %.205 = sext i32 %.196 to i64
  %.206 = getelementptr i32, ptr %1, i64 %.205
  %.207 = load i32, ptr %.206, align 4
  %.211 = getelementptr i32, ptr %0, i64 %.205
  %.212 = load i32, ptr %.211, align 4
  %.249 = sub i32 %.212, %.207
  %.292113.not = icmp slt i32 %.249, 1
  br i1 %.292113.not, label %B712, label %B608.preheader

B608.preheader:                                   ; preds = %B528.endif
  %.neg = add i32 %.207, 1
  %9 = icmp eq i32 %.212, %.neg
  br i1 %9, label %B608.epil.preheader, label %B608.preheader.new

B608.preheader.new:                               ; preds = %B608.preheader
  %unroll_iter = and i32 %.249, 2147483646
  br label %B608
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @break_again(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes11break_againB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes4stayB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.55 = getelementptr i8, ptr %arg.c, i64 8
  %.56 = load i64, ptr %.55, align 8
  %.139107.not = icmp slt i64 %.56, 1
  br i1 %.139107.not, label %B752, label %B518.preheader

B518.preheader:                                   ; preds = %B0.endif
  %.43 = getelementptr i8, ptr %arg.c, i64 64
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 56
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.41 to ptr
  %1 = inttoptr i64 %.6 to ptr
  %2 = inttoptr i64 %.12 to ptr
  %3 = inttoptr i64 %.9 to ptr
  %4 = inttoptr i64 %.44 to ptr
  %5 = inttoptr i64 %.15 to ptr
  %6 = inttoptr i64 %.38 to ptr
  br label %B518

B518:                                             ; preds = %B518.preheader, %B750
  %.13899111 = phi i64 [ %.148, %B750 ], [ %.56, %B518.preheader ]
  %.148 = add i64 %.13899111, -1
  %.178 = getelementptr i32, ptr %1, i64 %.148
  %.179 = load i32, ptr %.178, align 4
  %.188 = sext i32 %.179 to i64
  %.189 = getelementptr i8, ptr %0, i64 %.188
  %.190 = load i8, ptr %.189, align 1
  %.191.not = icmp eq i8 %.190, 0
  br i1 %.191.not, label %B750, label %B556.endif

B614:                                             ; preds = %B614.preheader1, %B614
  %lsr.iv2 = phi i32 [ %11, %B614.preheader1 ], [ %lsr.iv.next3, %B614 ]
  %on.2.296 = phi double [ %on.2.296.unr, %B614.preheader1 ], [ %.335.3, %B614 ]
  %.2949294 = phi i32 [ %.2949294.unr, %B614.preheader1 ], [ %.301.3, %B614 ]
  %.301 = add i32 %.2949294, 1
  %.327 = sext i32 %.2949294 to i64
  %.328 = getelementptr i32, ptr %5, i64 %.327
  %.329 = load i32, ptr %.328, align 4
  %.331 = sext i32 %.329 to i64
  %.332 = getelementptr double, ptr %4, i64 %.331
  %.333 = load double, ptr %.332, align 8
  %.335 = fadd double %on.2.296, %.333
  %.301.1 = add i32 %.2949294, 2
  %.327.1 = sext i32 %.301 to i64
  %.328.1 = getelementptr i32, ptr %5, i64 %.327.1
  %.329.1 = load i32, ptr %.328.1, align 4
  %.331.1 = sext i32 %.329.1 to i64
  %.332.1 = getelementptr double, ptr %4, i64 %.331.1
  %.333.1 = load double, ptr %.332.1, align 8
  %.335.1 = fadd double %.335, %.333.1
  %.301.2 = add i32 %.2949294, 3
  %.327.2 = sext i32 %.301.1 to i64
  %.328.2 = getelementptr i32, ptr %5, i64 %.327.2
  %.329.2 = load i32, ptr %.328.2, align 4
  %.331.2 = sext i32 %.329.2 to i64
  %.332.2 = getelementptr double, ptr %4, i64 %.331.2
  %.333.2 = load double, ptr %.332.2, align 8
  %.335.2 = fadd double %.335.1, %.333.2
  %.301.3 = add i32 %.2949294, 4
  %.327.3 = sext i32 %.301.2 to i64
  %.328.3 = getelementptr i32, ptr %5, i64 %.327.3
  %.329.3 = load i32, ptr %.328.3, align 4
  %.331.3 = sext i32 %.329.3 to i64
  %.332.3 = getelementptr double, ptr %4, i64 %.331.3
  %.333.3 = load double, ptr %.332.3, align 8
  %.335.3 = fadd double %.335.2, %.333.3
  %lsr.iv.next3 = add i32 %lsr.iv2, -4
  %.288.3 = icmp sgt i32 %lsr.iv.next3, 4
  br i1 %.288.3, label %B614, label %B652

B652:                                             ; preds = %B614, %B614.prol.loopexit, %B556.endif
  %on.2.2.lcssa = phi double [ 0.000000e+00, %B556.endif ], [ %.335.lcssa.unr, %B614.prol.loopexit ], [ %.335.3, %B614 ]
  %.346 = getelementptr i8, ptr %6, i64 %.188
  %.347 = load i8, ptr %.346, align 1
  %.349 = icmp eq i8 %.347, 2
  %.352 = uitofp i1 %.349 to double
  %.353 = fadd double %on.2.2.lcssa, %.352
  %.375 = icmp ne i8 %.347, 0
  %.377 = zext i1 %.375 to i64
  %.368 = sub nsw i64 %.366, %.367
  %.378 = add nsw i64 %.368, %.377
  %.379 = sitofp i64 %.378 to double
  %.383 = fdiv double %.353, %.379
  %.387 = getelementptr double, ptr %4, i64 %.188
  store double %.383, ptr %.387, align 8
  br label %B750

B750:                                             ; preds = %B652, %B518
  %.139 = icmp ugt i64 %.13899111, 1
  br i1 %.139, label %B518, label %B752

B752:                                             ; preds = %B750, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B556.endif:                                       ; preds = %B518
  %.202 = getelementptr i32, ptr %3, i64 %.188
  %.203 = load i32, ptr %.202, align 4
  %.367 = sext i32 %.203 to i64
  %.207 = getelementptr i32, ptr %2, i64 %.188
  %.208 = load i32, ptr %.207, align 4
  %.366 = sext i32 %.208 to i64
  %.245 = sub i32 %.208, %.203
  %.28893.not = icmp slt i32 %.245, 1
  br i1 %.28893.not, label %B652, label %B614.preheader

B614.preheader:                                   ; preds = %B556.endif
  %xtraiter = and i32 %.245, 3
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B614.prol.loopexit, label %B614.prol

B614.prol:                                        ; preds = %B614.preheader, %B614.prol
  %lsr.iv = phi i32 [ %lsr.iv.next, %B614.prol ], [ %xtraiter, %B614.preheader ]
  %on.2.296.prol = phi double [ %.335.prol, %B614.prol ], [ 0.000000e+00, %B614.preheader ]
  %.2949294.prol = phi i32 [ %.301.prol, %B614.prol ], [ %.203, %B614.preheader ]
  %.301.prol = add i32 %.2949294.prol, 1
  %.327.prol = sext i32 %.2949294.prol to i64
  %.328.prol = getelementptr i32, ptr %5, i64 %.327.prol
  %.329.prol = load i32, ptr %.328.prol, align 4
  %.331.prol = sext i32 %.329.prol to i64
  %.332.prol = getelementptr double, ptr %4, i64 %.331.prol
  %.333.prol = load double, ptr %.332.prol, align 8
  %.335.prol = fadd double %on.2.296.prol, %.333.prol
  %lsr.iv.next = add nsw i32 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i32 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B614.prol.loopexit.loopexit, label %B614.prol, !llvm.loop !139

B614.prol.loopexit.loopexit:                      ; preds = %B614.prol
  %7 = add i32 %.203, %xtraiter
  %8 = sub i32 %.208, %7
  br label %B614.prol.loopexit

B614.prol.loopexit:                               ; preds = %B614.prol.loopexit.loopexit, %B614.preheader
  %on.2.296.unr = phi double [ 0.000000e+00, %B614.preheader ], [ %.335.prol, %B614.prol.loopexit.loopexit ]
  %.2879195.unr = phi i32 [ %.245, %B614.preheader ], [ %8, %B614.prol.loopexit.loopexit ]
  %.2949294.unr = phi i32 [ %.203, %B614.preheader ], [ %7, %B614.prol.loopexit.loopexit ]
  %.335.lcssa.unr = phi double [ poison, %B614.preheader ], [ %.335.prol, %B614.prol.loopexit.loopexit ]
  %9 = sub i32 %.203, %.208
  %10 = icmp ugt i32 %9, -4
  br i1 %10, label %B652, label %B614.preheader1

B614.preheader1:                                  ; preds = %B614.prol.loopexit
  %11 = add i32 %.2879195.unr, 4
  br label %B614
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @stay(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes4stayB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes10count_bitsB3v45B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.40 = getelementptr i8, ptr %arg.c, i64 64
  %.41 = load i64, ptr %.40, align 8
  %.49 = getelementptr i8, ptr %arg.c, i64 8
  %.50 = load i64, ptr %.49, align 8
  %.133128.not = icmp slt i64 %.50, 1
  br i1 %.133128.not, label %B0.endif.common.ret_crit_edge, label %B456.endif.endif.preheader

B0.endif.common.ret_crit_edge:                    ; preds = %B0.endif
  %.pre = inttoptr i64 %.41 to ptr
  br label %common.ret

B456.endif.endif.preheader:                       ; preds = %B0.endif
  %.37 = getelementptr i8, ptr %arg.c, i64 56
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.38 to ptr
  %1 = inttoptr i64 %.12 to ptr
  %2 = inttoptr i64 %.9 to ptr
  %3 = inttoptr i64 %.6 to ptr
  %4 = inttoptr i64 %.41 to ptr
  %5 = inttoptr i64 %.15 to ptr
  br label %B456.endif.endif

B624.backedge:                                    ; preds = %B624.backedge.preheader4, %B624.backedge
  %lsr.iv = phi i32 [ %7, %B624.backedge.preheader4 ], [ %lsr.iv.next, %B624.backedge ]
  %most.3.1115 = phi i32 [ %most.3.1115.unr, %B624.backedge.preheader4 ], [ %.11.i.1, %B624.backedge ]
  %.328111113 = phi i32 [ %.328111113.unr, %B624.backedge.preheader4 ], [ %.335.1, %B624.backedge ]
  %.361 = sext i32 %.328111113 to i64
  %.362 = getelementptr i32, ptr %5, i64 %.361
  %.363 = load i32, ptr %.362, align 4
  %.365 = sext i32 %.363 to i64
  %.366 = getelementptr i32, ptr %4, i64 %.365
  %.367 = load i32, ptr %.366, align 4
  %.11.i = tail call i32 @llvm.smax.i32(i32 %.367, i32 %most.3.1115)
  %.335 = add i32 %.328111113, 1
  %.361.1 = sext i32 %.335 to i64
  %.362.1 = getelementptr i32, ptr %5, i64 %.361.1
  %.363.1 = load i32, ptr %.362.1, align 4
  %.365.1 = sext i32 %.363.1 to i64
  %.366.1 = getelementptr i32, ptr %4, i64 %.365.1
  %.367.1 = load i32, ptr %.366.1, align 4
  %.11.i.1 = tail call i32 @llvm.smax.i32(i32 %.367.1, i32 %.11.i)
  %.335.1 = add i32 %.328111113, 2
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.322.1 = icmp ugt i32 %lsr.iv.next, 2
  br i1 %.322.1, label %B624.backedge, label %B686

B686:                                             ; preds = %B624.backedge, %B624.backedge.prol.loopexit, %B456.endif.endif
  %most.3.1.lcssa = phi i32 [ %.226, %B456.endif.endif ], [ %.11.i.lcssa.unr, %B624.backedge.prol.loopexit ], [ %.11.i.1, %B624.backedge ]
  %.421 = icmp sgt i64 %.196, 1
  br i1 %.421, label %B698, label %B736

B698:                                             ; preds = %B686, %B698
  %most.4.1 = phi i32 [ %.429, %B698 ], [ %most.3.1.lcssa, %B686 ]
  %summands.2.1 = phi i64 [ %.427, %B698 ], [ %.196, %B686 ]
  %.426 = add nuw nsw i64 %summands.2.1, 1
  %.427 = lshr i64 %.426, 1
  %.429 = add i32 %most.4.1, 1
  %.436 = icmp ugt i64 %summands.2.1, 2
  br i1 %.436, label %B698, label %B736

B736:                                             ; preds = %B698, %B686
  %most.5.2 = phi i32 [ %most.3.1.lcssa, %B686 ], [ %.429, %B698 ]
  %.447 = getelementptr i32, ptr %4, i64 %.179
  store i32 %most.5.2, ptr %.447, align 4
  %.133 = icmp ugt i64 %.132118132, 1
  br i1 %.133, label %B456.endif.endif, label %common.ret

common.ret:                                       ; preds = %B736, %B0.endif.common.ret_crit_edge
  %.pre-phi = phi ptr [ %.pre, %B0.endif.common.ret_crit_edge ], [ %4, %B736 ]
  %.470 = load i32, ptr %.pre-phi, align 4
  %.473 = sext i32 %.470 to i64
  store i64 %.473, ptr %retptr, align 8
  ret void

B456.endif.endif:                                 ; preds = %B456.endif.endif.preheader, %B736
  %.132118132 = phi i64 [ %.142, %B736 ], [ %.50, %B456.endif.endif.preheader ]
  %.142 = add i64 %.132118132, -1
  %.172 = getelementptr i32, ptr %3, i64 %.142
  %.173 = load i32, ptr %.172, align 4
  %.179 = sext i32 %.173 to i64
  %.180 = getelementptr i32, ptr %1, i64 %.179
  %.181 = load i32, ptr %.180, align 4
  %.185 = getelementptr i32, ptr %2, i64 %.179
  %.186 = load i32, ptr %.185, align 4
  %.361.prol = sext i32 %.186 to i64
  %.187 = sext i32 %.181 to i64
  %.189 = sub nsw i64 %.187, %.361.prol
  %.193 = getelementptr i8, ptr %0, i64 %.179
  %.194 = load i8, ptr %.193, align 1
  %.195 = zext i8 %.194 to i64
  %.196 = add nsw i64 %.189, %.195
  %.226 = zext i8 %.194 to i32
  %.279 = sub i32 %.181, %.186
  %.322112.not = icmp slt i32 %.279, 1
  br i1 %.322112.not, label %B686, label %B624.backedge.preheader

B624.backedge.preheader:                          ; preds = %B456.endif.endif
  %.neg = add i32 %.186, 1
  %xtraiter = and i32 %.279, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B624.backedge.prol.loopexit, label %B624.backedge.prol

B624.backedge.prol:                               ; preds = %B624.backedge.preheader
  %.362.prol = getelementptr i32, ptr %5, i64 %.361.prol
  %.363.prol = load i32, ptr %.362.prol, align 4
  %.365.prol = sext i32 %.363.prol to i64
  %.366.prol = getelementptr i32, ptr %4, i64 %.365.prol
  %.367.prol = load i32, ptr %.366.prol, align 4
  %.11.i.prol = tail call i32 @llvm.smax.i32(i32 %.367.prol, i32 %.226)
  %.331.prol = add nsw i32 %.279, -1
  br label %B624.backedge.prol.loopexit

B624.backedge.prol.loopexit:                      ; preds = %B624.backedge.prol, %B624.backedge.preheader
  %most.3.1115.unr = phi i32 [ %.226, %B624.backedge.preheader ], [ %.11.i.prol, %B624.backedge.prol ]
  %.321110114.unr = phi i32 [ %.279, %B624.backedge.preheader ], [ %.331.prol, %B624.backedge.prol ]
  %.328111113.unr = phi i32 [ %.186, %B624.backedge.preheader ], [ %.neg, %B624.backedge.prol ]
  %.11.i.lcssa.unr = phi i32 [ poison, %B624.backedge.preheader ], [ %.11.i.prol, %B624.backedge.prol ]
  %6 = icmp eq i32 %.181, %.neg
  br i1 %6, label %B686, label %B624.backedge.preheader4

B624.backedge.preheader4:                         ; preds = %B624.backedge.prol.loopexit
  %7 = add nuw i32 %.321110114.unr, 2
  br label %B624.backedge
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32)

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @count_bits(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes10count_bitsB3v45B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes12count_moduloB3v49B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.40 = getelementptr i8, ptr %arg.c, i64 64
  %.41 = load i64, ptr %.40, align 8
  %.43 = getelementptr i8, ptr %arg.c, i64 152
  %.44 = load i64, ptr %.43, align 8
  %.54 = getelementptr i8, ptr %arg.c, i64 8
  %.55 = load i64, ptr %.54, align 8
  %.138119.not = icmp slt i64 %.55, 1
  br i1 %.138119.not, label %B0.endif.common.ret_crit_edge, label %B492.endif.endif.preheader

B0.endif.common.ret_crit_edge:                    ; preds = %B0.endif
  %.pre = inttoptr i64 %.41 to ptr
  br label %common.ret

B492.endif.endif.preheader:                       ; preds = %B0.endif
  %.37 = getelementptr i8, ptr %arg.c, i64 56
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.38 to ptr
  %1 = inttoptr i64 %.12 to ptr
  %2 = inttoptr i64 %.9 to ptr
  %3 = inttoptr i64 %.6 to ptr
  %4 = inttoptr i64 %.41 to ptr
  %5 = inttoptr i64 %.15 to ptr
  br label %B492.endif.endif

B610:                                             ; preds = %B610.preheader2, %B610
  %lsr.iv = phi i32 [ %7, %B610.preheader2 ], [ %lsr.iv.next, %B610 ]
  %found.3.1108 = phi i64 [ %found.3.1108.unr, %B610.preheader2 ], [ %spec.select.1, %B610 ]
  %.310104106 = phi i32 [ %.310104106.unr, %B610.preheader2 ], [ %.317.1, %B610 ]
  %.317 = add i32 %.310104106, 1
  %.343 = sext i32 %.310104106 to i64
  %.344 = getelementptr i32, ptr %5, i64 %.343
  %.345 = load i32, ptr %.344, align 4
  %.347 = sext i32 %.345 to i64
  %.348 = getelementptr i64, ptr %4, i64 %.347
  %.349 = load i64, ptr %.348, align 8
  %.351 = add nsw i64 %.349, %found.3.1108
  %.363.not = icmp slt i64 %.351, %.44
  %.367 = select i1 %.363.not, i64 0, i64 %.44
  %spec.select = sub nsw i64 %.351, %.367
  %.317.1 = add i32 %.310104106, 2
  %.343.1 = sext i32 %.317 to i64
  %.344.1 = getelementptr i32, ptr %5, i64 %.343.1
  %.345.1 = load i32, ptr %.344.1, align 4
  %.347.1 = sext i32 %.345.1 to i64
  %.348.1 = getelementptr i64, ptr %4, i64 %.347.1
  %.349.1 = load i64, ptr %.348.1, align 8
  %.351.1 = add nsw i64 %spec.select, %.349.1
  %.363.not.1 = icmp slt i64 %.351.1, %.44
  %.367.1 = select i1 %.363.not.1, i64 0, i64 %.44
  %spec.select.1 = sub nsw i64 %.351.1, %.367.1
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.304.1 = icmp ugt i32 %lsr.iv.next, 2
  br i1 %.304.1, label %B610, label %B670

B670:                                             ; preds = %B610, %B610.prol.loopexit, %B492.endif.endif
  %found.3.1.lcssa = phi i64 [ %.211, %B492.endif.endif ], [ %spec.select.lcssa.unr, %B610.prol.loopexit ], [ %spec.select.1, %B610 ]
  %.389 = getelementptr i64, ptr %4, i64 %.184
  store i64 %found.3.1.lcssa, ptr %.389, align 8
  %.138 = icmp ugt i64 %.137111123, 1
  br i1 %.138, label %B492.endif.endif, label %common.ret

common.ret:                                       ; preds = %B670, %B0.endif.common.ret_crit_edge
  %.pre-phi = phi ptr [ %.pre, %B0.endif.common.ret_crit_edge ], [ %4, %B670 ]
  %.414 = load i64, ptr %.pre-phi, align 8
  store i64 %.414, ptr %retptr, align 8
  ret void

B492.endif.endif:                                 ; preds = %B492.endif.endif.preheader, %B670
  %.137111123 = phi i64 [ %.147, %B670 ], [ %.55, %B492.endif.endif.preheader ]
  %.147 = add i64 %.137111123, -1
  %.177 = getelementptr i32, ptr %3, i64 %.147
  %.178 = load i32, ptr %.177, align 4
  %.184 = sext i32 %.178 to i64
  %.185 = getelementptr i8, ptr %0, i64 %.184
  %.186 = load i8, ptr %.185, align 1
  %.211 = zext i8 %.186 to i64
  %.218 = getelementptr i32, ptr %2, i64 %.184
  %.219 = load i32, ptr %.218, align 4
  %.343.prol = sext i32 %.219 to i64
  %.223 = getelementptr i32, ptr %1, i64 %.184
  %.224 = load i32, ptr %.223, align 4
  %.261 = sub i32 %.224, %.219
  %.304105.not = icmp slt i32 %.261, 1
  br i1 %.304105.not, label %B670, label %B610.preheader

B610.preheader:                                   ; preds = %B492.endif.endif
  %.neg = add i32 %.219, 1
  %xtraiter = and i32 %.261, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B610.prol.loopexit, label %B610.prol

B610.prol:                                        ; preds = %B610.preheader
  %.313.prol = add nsw i32 %.261, -1
  %.344.prol = getelementptr i32, ptr %5, i64 %.343.prol
  %.345.prol = load i32, ptr %.344.prol, align 4
  %.347.prol = sext i32 %.345.prol to i64
  %.348.prol = getelementptr i64, ptr %4, i64 %.347.prol
  %.349.prol = load i64, ptr %.348.prol, align 8
  %.351.prol = add nsw i64 %.349.prol, %.211
  %.363.not.prol = icmp slt i64 %.351.prol, %.44
  %.367.prol = select i1 %.363.not.prol, i64 0, i64 %.44
  %spec.select.prol = sub nsw i64 %.351.prol, %.367.prol
  br label %B610.prol.loopexit

B610.prol.loopexit:                               ; preds = %B610.prol, %B610.preheader
  %found.3.1108.unr = phi i64 [ %.211, %B610.preheader ], [ %spec.select.prol, %B610.prol ]
  %.303103107.unr = phi i32 [ %.261, %B610.preheader ], [ %.313.prol, %B610.prol ]
  %.310104106.unr = phi i32 [ %.219, %B610.preheader ], [ %.neg, %B610.prol ]
  %spec.select.lcssa.unr = phi i64 [ poison, %B610.preheader ], [ %spec.select.prol, %B610.prol ]
  %6 = icmp eq i32 %.224, %.neg
  br i1 %6, label %B670, label %B610.preheader2

B610.preheader2:                                  ; preds = %B610.prol.loopexit
  %7 = add nuw i32 %.303103107.unr, 2
  br label %B610
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @count_modulo(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes12count_moduloB3v49B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes14cost_from_initB3v50B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.8 = getelementptr i8, ptr %arg.c, i64 80
  %.9 = load i64, ptr %.8, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 104
  %.13 = load i64, ptr %.12, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 40
  %.17 = load i64, ptr %.16, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 96
  %.30 = load i64, ptr %.29, align 8
  %.112164.not = icmp slt i64 %.30, 1
  br i1 %.112164.not, label %B308.endif, label %B254.preheader

B254.preheader:                                   ; preds = %B0.endif
  %xtraiter = and i64 %.30, 3
  %0 = icmp ult i64 %.30, 4
  %.pre5 = inttoptr i64 %.13 to ptr
  br i1 %0, label %B254.preheader.B254.epil.preheader_crit_edge, label %B254.preheader.new

B254.preheader.B254.epil.preheader_crit_edge:     ; preds = %B254.preheader
  %.pre4 = inttoptr i64 %.17 to ptr
  br label %B254.epil.preheader

B254.preheader.new:                               ; preds = %B254.preheader
  %unroll_iter = and i64 %.30, 9223372036854775804
  %sunkaddr = inttoptr i64 %.17 to ptr
  br label %B254

B254:                                             ; preds = %B254, %B254.preheader.new
  %.118163165 = phi i64 [ 0, %B254.preheader.new ], [ %.125.3, %B254 ]
  %sunkaddr34 = shl i64 %.118163165, 2
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr34
  %.152 = load i32, ptr %sunkaddr35, align 4
  %.153 = sext i32 %.152 to i64
  %1 = getelementptr i64, ptr %.pre5, i64 %.153
  %.156 = getelementptr i8, ptr %1, i64 8
  %.157 = load i64, ptr %.156, align 8
  %.158 = add nsw i64 %.157, 1
  store i64 %.158, ptr %.156, align 8
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr35, i64 4
  %.152.1 = load i32, ptr %sunkaddr39, align 4
  %.153.1 = sext i32 %.152.1 to i64
  %2 = getelementptr i64, ptr %.pre5, i64 %.153.1
  %.156.1 = getelementptr i8, ptr %2, i64 8
  %.157.1 = load i64, ptr %.156.1, align 8
  %.158.1 = add nsw i64 %.157.1, 1
  store i64 %.158.1, ptr %.156.1, align 8
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr35, i64 8
  %.152.2 = load i32, ptr %sunkaddr43, align 4
  %.153.2 = sext i32 %.152.2 to i64
  %3 = getelementptr i64, ptr %.pre5, i64 %.153.2
  %.156.2 = getelementptr i8, ptr %3, i64 8
  %.157.2 = load i64, ptr %.156.2, align 8
  %.158.2 = add nsw i64 %.157.2, 1
  store i64 %.158.2, ptr %.156.2, align 8
  %.125.3 = add nuw nsw i64 %.118163165, 4
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr35, i64 12
  %.152.3 = load i32, ptr %sunkaddr47, align 4
  %.153.3 = sext i32 %.152.3 to i64
  %4 = getelementptr i64, ptr %.pre5, i64 %.153.3
  %.156.3 = getelementptr i8, ptr %4, i64 8
  %.157.3 = load i64, ptr %.156.3, align 8
  %.158.3 = add nsw i64 %.157.3, 1
  store i64 %.158.3, ptr %.156.3, align 8
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.125.3
  br i1 %niter.ncmp.3, label %B308.endif.loopexit.unr-lcssa, label %B254

B372:                                             ; preds = %B372.preheader.new, %B372
  %store_forwarded = phi i64 [ %load_initial, %B372.preheader.new ], [ %.296.3, %B372 ]
  %.257169171 = phi i64 [ 0, %B372.preheader.new ], [ %.264.3, %B372 ]
  %sunkaddr49 = shl i64 %.257169171, 3
  %sunkaddr50 = getelementptr i8, ptr %14, i64 %sunkaddr49
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr50, i64 8
  %.292 = load i64, ptr %sunkaddr51, align 8
  %.296 = add nsw i64 %.292, %store_forwarded
  store i64 %.296, ptr %sunkaddr51, align 8
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr50, i64 16
  %.292.1 = load i64, ptr %sunkaddr55, align 8
  %.296.1 = add nsw i64 %.292.1, %.296
  store i64 %.296.1, ptr %sunkaddr55, align 8
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr50, i64 24
  %.292.2 = load i64, ptr %sunkaddr59, align 8
  %.296.2 = add nsw i64 %.292.2, %.296.1
  store i64 %.296.2, ptr %sunkaddr59, align 8
  %.264.3 = add nuw nsw i64 %.257169171, 4
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr50, i64 32
  %.292.3 = load i64, ptr %sunkaddr63, align 8
  %.296.3 = add nsw i64 %.292.3, %.296.2
  store i64 %.296.3, ptr %sunkaddr63, align 8
  %niter12.ncmp.3 = icmp eq i64 %unroll_iter11, %.264.3
  br i1 %niter12.ncmp.3, label %B426.endif.loopexit.unr-lcssa, label %B372

B488.loopexit:                                    ; preds = %B500.endif, %B680
  %exitcond208.not = icmp eq i64 %.309, %.402
  br i1 %exitcond208.not, label %common.ret, label %B490

B490:                                             ; preds = %B490.preheader, %B488.loopexit
  %.395187195 = phi i64 [ %.402, %B488.loopexit ], [ 0, %B490.preheader ]
  %.402 = add nuw nsw i64 %.395187195, 1
  %.439 = getelementptr i64, ptr %19, i64 %.395187195
  %.444 = getelementptr i8, ptr %.439, i64 8
  %.440.pre = load i64, ptr %.439, align 8
  %.445.pre = load i64, ptr %.444, align 8
  %sunkaddr129 = shl i64 %.395187195, 3
  %sunkaddr130 = getelementptr i8, ptr %19, i64 %sunkaddr129
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr130, i64 8
  br label %B500.endif

B568:                                             ; preds = %B500.endif, %B568.endif.endif
  %again.4.2180 = phi i1 [ %.605, %B568.endif.endif ], [ false, %B500.endif ]
  %.524175179 = phi i64 [ %.534, %B568.endif.endif ], [ %.482, %B500.endif ]
  %.531176178 = phi i64 [ %.538, %B568.endif.endif ], [ %.621213, %B500.endif ]
  %.566 = load i64, ptr %arg.c, align 8
  %.567 = inttoptr i64 %.566 to ptr
  %.568 = getelementptr i32, ptr %.567, i64 %.531176178
  %.569 = load i32, ptr %.568, align 4
  %.12.i = load i64, ptr %sunkaddr64, align 8, !noalias !140
  %.16.i = load i64, ptr %.16, align 8, !noalias !140
  %.20.i = load i64, ptr %.12, align 8, !noalias !140
  %.24.i = load i64, ptr %sunkaddr67, align 8, !noalias !140
  %.48.i = load i64, ptr %sunkaddr68, align 8, !noalias !140
  %.52.i = load i64, ptr %sunkaddr69, align 8, !noalias !140
  %.56.i = load i64, ptr %sunkaddr70, align 8, !noalias !140
  %.69.i = load i64, ptr %sunkaddr71, align 8, !noalias !140
  %.73.i = load i64, ptr %sunkaddr72, align 8, !noalias !140
  %.74.i = inttoptr i64 %.73.i to ptr
  %.86.i = sext i32 %.569 to i64
  %.87.i = getelementptr i64, ptr %.74.i, i64 %.86.i
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !140
  %.89.i = icmp sgt i64 %.88.i, 1152921504606846975
  br i1 %.89.i, label %B568.endif.endif, label %B620.endif.i

B796.i:                                           ; preds = %B796.i.preheader, %B1401.i
  %less.2.0112.i = phi i1 [ %less.3.1.i, %B1401.i ], [ false, %B796.i.preheader ]
  %.223101111.i = phi i32 [ %.233.i, %B1401.i ], [ %.178.i, %B796.i.preheader ]
  %.230105110.i = phi i32 [ %.237.i, %B1401.i ], [ %.131.i, %B796.i.preheader ]
  %.233.i = add nsw i32 %.223101111.i, -1
  %.237.i = add i32 %.230105110.i, 1
  %.263.i = sext i32 %.230105110.i to i64
  %sunkaddr74 = shl nsw i64 %.263.i, 2
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr73, i64 %sunkaddr74
  %.265.i = load i32, ptr %sunkaddr75, align 4, !noalias !140
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr76, i64 %sunkaddr74
  %.269.i = load i32, ptr %sunkaddr78, align 4, !noalias !140
  %.430.i = sext i32 %.269.i to i64
  %.278.i = sext i32 %.265.i to i64
  %sunkaddr80 = shl nsw i64 %.278.i, 3
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr79, i64 %sunkaddr80
  %.280.i = load i64, ptr %sunkaddr81, align 8, !noalias !140
  %.281.i = icmp sgt i64 %.280.i, 1152921504606846975
  br i1 %.281.i, label %B1401.i, label %B876.i

B876.i:                                           ; preds = %B796.i
  br i1 %8, label %B876.B1084_crit_edge.i, label %B884.i

B876.B1084_crit_edge.i:                           ; preds = %B876.i
  %sunkaddr83 = shl nsw i64 %.278.i, 2
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr94, i64 %sunkaddr83
  %.442.pre.i = load i32, ptr %sunkaddr84, align 4, !noalias !140
  br label %B1084.i

B884.i:                                           ; preds = %B876.i
  %.304.i = load i64, ptr %sunkaddr87, align 8, !noalias !140
  %.305.i = add nsw i64 %.304.i, 1048576
  %.317.i = load i64, ptr %sunkaddr90, align 8, !noalias !140
  %.322.i = load i32, ptr %sunkaddr93, align 4, !noalias !140
  %sunkaddr95 = shl nsw i64 %.278.i, 2
  %sunkaddr96 = getelementptr i8, ptr %sunkaddr94, i64 %sunkaddr95
  %.327.i = load i32, ptr %sunkaddr96, align 4, !noalias !140
  %.18.i.i = sext i32 %.322.i to i64
  %.19.i.i = add nsw i64 %.317.i, %.18.i.i
  %.58.i.i = icmp slt i32 %.322.i, 1
  %5 = add i64 %.317.i, -1
  %spec.select = select i1 %.58.i.i, i64 0, i64 %.18.i.i
  br label %B42.i.i

B42.i.i:                                          ; preds = %B884.i, %B44.i.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B44.i.i ], [ %5, %B884.i ]
  %.10158.i.i = phi i64 [ %.111.i.i, %B44.i.i ], [ %spec.select, %B884.i ]
  %.102.i.i = icmp sgt i64 %.10158.i.i, 0
  br i1 %.102.i.i, label %B44.i.i, label %B1084.i

B44.i.i:                                          ; preds = %B42.i.i
  %.111.i.i = add nsw i64 %.10158.i.i, -1
  %sunkaddr98 = shl i64 %lsr.iv.i.i, 2
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr97, i64 %sunkaddr98
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr99, i64 4
  %.146.i.i = load i32, ptr %sunkaddr100, align 4, !noalias !143
  %.148.i.i = icmp eq i32 %.146.i.i, %.327.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 1
  br i1 %.148.i.i, label %B884.endif.i, label %B42.i.i

B1040.i:                                          ; preds = %B884.endif.i
  %sunkaddr102 = shl i64 %lsr.iv.next.i.i, 3
  %sunkaddr103 = getelementptr i8, ptr %sunkaddr101, i64 %sunkaddr102
  %.374.i = load i64, ptr %sunkaddr103, align 8, !noalias !140
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.374.i, i64 %.305.i)
  br label %B1084.i

B1084.i:                                          ; preds = %B42.i.i, %B884.endif.i, %B1040.i, %B876.B1084_crit_edge.i
  %.442.i = phi i32 [ %.442.pre.i, %B876.B1084_crit_edge.i ], [ %.327.i, %B884.endif.i ], [ %.327.i, %B1040.i ], [ %.327.i, %B42.i.i ]
  %before.3.2.i = phi i64 [ 0, %B876.B1084_crit_edge.i ], [ %.305.i, %B884.endif.i ], [ %.11.i.i, %B1040.i ], [ %.305.i, %B42.i.i ]
  %.421.i = add nsw i64 %before.3.2.i, %.280.i
  %sunkaddr105 = shl nsw i64 %.430.i, 3
  %sunkaddr106 = getelementptr i8, ptr %sunkaddr88, i64 %sunkaddr105
  %.432.i = load i64, ptr %sunkaddr106, align 8, !noalias !140
  %sunkaddr108 = shl nsw i64 %.430.i, 2
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr91, i64 %sunkaddr108
  %.437.i = load i32, ptr %sunkaddr109, align 4, !noalias !140
  %.18.i3.i = sext i32 %.437.i to i64
  %.19.i4.i = add nsw i64 %.432.i, %.18.i3.i
  %.58.i5.i = icmp slt i32 %.437.i, 1
  %6 = add i64 %.432.i, -1
  %7 = add nsw i64 %.18.i3.i, 1
  %spec.select8 = select i1 %.58.i5.i, i64 0, i64 %.18.i3.i
  br label %B42.i7.i

B42.i7.i:                                         ; preds = %B1084.i, %B44.i12.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B44.i12.i ], [ %7, %B1084.i ]
  %lsr.iv.i8.i = phi i64 [ %lsr.iv.next.i18.i, %B44.i12.i ], [ %6, %B1084.i ]
  %.10158.i9.i = phi i64 [ %.111.i13.i, %B44.i12.i ], [ %spec.select8, %B1084.i ]
  %.102.i10.i = icmp sgt i64 %.10158.i9.i, 0
  br i1 %.102.i10.i, label %B44.i12.i, label %B1220.i

B44.i12.i:                                        ; preds = %B42.i7.i
  %.111.i13.i = add nsw i64 %.10158.i9.i, -1
  %sunkaddr111 = shl i64 %lsr.iv.i8.i, 2
  %sunkaddr112 = getelementptr i8, ptr %sunkaddr97, i64 %sunkaddr111
  %sunkaddr113 = getelementptr i8, ptr %sunkaddr112, i64 4
  %.146.i16.i = load i32, ptr %sunkaddr113, align 4, !noalias !146
  %.148.i17.i = icmp eq i32 %.146.i16.i, %.442.i
  %lsr.iv.next.i18.i = add i64 %lsr.iv.i8.i, 1
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  br i1 %.148.i17.i, label %B1084.endif.i, label %B42.i7.i

B1220.i:                                          ; preds = %B42.i7.i, %B1084.endif.i
  %sunkaddr115 = shl i64 %.19.i4.i, 2
  %sunkaddr116 = getelementptr i8, ptr %sunkaddr97, i64 %sunkaddr115
  store i32 %.442.i, ptr %sunkaddr116, align 4, !noalias !140
  %sunkaddr118 = shl i64 %.19.i4.i, 3
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr101, i64 %sunkaddr118
  store i64 1152921504606846976, ptr %sunkaddr119, align 8, !noalias !140
  %.505.i = load i32, ptr %sunkaddr109, align 4, !noalias !140
  %.507.i = add i32 %.505.i, 1
  store i32 %.507.i, ptr %sunkaddr109, align 4, !noalias !140
  br label %B1306.i

B1306.i:                                          ; preds = %B1084.endif.i.B1306.i_crit_edge, %B1220.i
  %sunkaddr124.pre-phi = phi i64 [ %.pre3, %B1084.endif.i.B1306.i_crit_edge ], [ %sunkaddr118, %B1220.i ]
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr101, i64 %sunkaddr124.pre-phi
  %.526.i = load i64, ptr %sunkaddr125, align 8, !noalias !140
  %.528.i = icmp slt i64 %.421.i, %.526.i
  br i1 %.528.i, label %B1330.endif.i, label %B1401.i

B1401.i:                                          ; preds = %B1330.endif.i, %B1306.i, %B796.i
  %less.3.1.i = phi i1 [ %less.2.0112.i, %B796.i ], [ true, %B1330.endif.i ], [ %less.2.0112.i, %B1306.i ]
  %.224.i = icmp ugt i32 %.223101111.i, 1
  br i1 %.224.i, label %B796.i, label %B568.endif.endif

B620.endif.i:                                     ; preds = %B568
  %.126.i = load i64, ptr %sunkaddr126, align 8, !noalias !140
  %.127.i = inttoptr i64 %.126.i to ptr
  %.130.i = getelementptr i32, ptr %.127.i, i64 %.86.i
  %.131.i = load i32, ptr %.130.i, align 4, !noalias !140
  %.134.i = load i64, ptr %sunkaddr127, align 8, !noalias !140
  %.137.i = inttoptr i64 %.134.i to ptr
  %.140.i = getelementptr i32, ptr %.137.i, i64 %.86.i
  %.141.i = load i32, ptr %.140.i, align 4, !noalias !140
  %.178.i = sub i32 %.141.i, %.131.i
  %.224109.not.i = icmp slt i32 %.178.i, 1
  br i1 %.224109.not.i, label %B568.endif.endif, label %B796.i.preheader

B796.i.preheader:                                 ; preds = %B620.endif.i
  %sunkaddr73 = inttoptr i64 %.12.i to ptr
  %sunkaddr76 = inttoptr i64 %.16.i to ptr
  %sunkaddr79 = inttoptr i64 %.48.i to ptr
  %8 = icmp eq i32 %.569, 0
  %sunkaddr86 = shl nsw i64 %.86.i, 3
  %sunkaddr87 = getelementptr i8, ptr %.74.i, i64 %sunkaddr86
  %sunkaddr88 = inttoptr i64 %.20.i to ptr
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr88, i64 %sunkaddr86
  %sunkaddr91 = inttoptr i64 %.24.i to ptr
  %sunkaddr92 = shl nsw i64 %.86.i, 2
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr91, i64 %sunkaddr92
  %sunkaddr94 = inttoptr i64 %.52.i to ptr
  %sunkaddr97 = inttoptr i64 %.56.i to ptr
  %sunkaddr101 = inttoptr i64 %.69.i to ptr
  br label %B796.i

B884.endif.i:                                     ; preds = %B44.i.i
  %.369.i = icmp slt i64 %lsr.iv.next.i.i, %.19.i.i
  br i1 %.369.i, label %B1040.i, label %B1084.i

B1084.endif.i:                                    ; preds = %B44.i12.i
  %.484.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %.484.i, label %B1220.i, label %B1084.endif.i.B1306.i_crit_edge

B1084.endif.i.B1306.i_crit_edge:                  ; preds = %B1084.endif.i
  %.pre3 = shl i64 %lsr.iv.next.i18.i, 3
  br label %B1306.i

B1330.endif.i:                                    ; preds = %B1306.i
  store i64 %.421.i, ptr %sunkaddr125, align 8, !noalias !140
  %.542.i = getelementptr i64, ptr %.74.i, i64 %.430.i
  %.543.i = load i64, ptr %.542.i, align 8, !noalias !140
  %.11.i20.i = tail call i64 @llvm.smin.i64(i64 %.421.i, i64 %.543.i)
  store i64 %.11.i20.i, ptr %.542.i, align 8, !noalias !140
  br label %B1401.i

B680:                                             ; preds = %B568.endif.endif
  %.617.pre = load i64, ptr %sunkaddr131, align 8
  %.621.pre = load i64, ptr %sunkaddr130, align 8
  %.pre = sub nsw i64 %.617.pre, %.621.pre
  %9 = icmp sgt i64 %.pre, 1
  %10 = and i1 %.605, %9
  br i1 %10, label %B500.endif, label %B488.loopexit

common.ret:                                       ; preds = %B488.loopexit, %B426.endif
  store i64 0, ptr %retptr, align 8
  ret void

B308.endif.loopexit.unr-lcssa:                    ; preds = %B254
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B308.endif, label %B254.epil.preheader

B254.epil.preheader:                              ; preds = %B254.preheader.B254.epil.preheader_crit_edge, %B308.endif.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre4, %B254.preheader.B254.epil.preheader_crit_edge ], [ %sunkaddr, %B308.endif.loopexit.unr-lcssa ]
  %.118163165.epil.init = phi i64 [ 0, %B254.preheader.B254.epil.preheader_crit_edge ], [ %unroll_iter, %B308.endif.loopexit.unr-lcssa ]
  %11 = shl i64 %.118163165.epil.init, 2
  %scevgep22 = getelementptr i8, ptr %.pre-phi, i64 %11
  br label %B254.epil

B254.epil:                                        ; preds = %B254.epil, %B254.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B254.epil ], [ 0, %B254.epil.preheader ]
  %12 = shl nuw nsw i64 %epil.iter, 2
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 %12
  %.152.epil = load i32, ptr %scevgep23, align 4
  %.153.epil = sext i32 %.152.epil to i64
  %13 = getelementptr i64, ptr %.pre5, i64 %.153.epil
  %.156.epil = getelementptr i8, ptr %13, i64 8
  %.157.epil = load i64, ptr %.156.epil, align 8
  %.158.epil = add nsw i64 %.157.epil, 1
  store i64 %.158.epil, ptr %.156.epil, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B308.endif, label %B254.epil, !llvm.loop !149

B308.endif:                                       ; preds = %B254.epil, %B308.endif.loopexit.unr-lcssa, %B0.endif
  %.170 = getelementptr i8, ptr %arg.c, i64 8
  %.171 = load i64, ptr %.170, align 8
  %.251170.not = icmp slt i64 %.171, 1
  br i1 %.251170.not, label %B426.endif, label %B372.preheader

B372.preheader:                                   ; preds = %B308.endif
  %14 = inttoptr i64 %.13 to ptr
  %load_initial = load i64, ptr %14, align 8
  %xtraiter7 = and i64 %.171, 3
  %15 = icmp ult i64 %.171, 4
  br i1 %15, label %B372.epil.preheader, label %B372.preheader.new

B372.preheader.new:                               ; preds = %B372.preheader
  %unroll_iter11 = and i64 %.171, 9223372036854775804
  br label %B372

B426.endif.loopexit.unr-lcssa:                    ; preds = %B372
  %lcmp.mod9.not = icmp eq i64 %xtraiter7, 0
  br i1 %lcmp.mod9.not, label %B426.endif, label %B372.epil.preheader

B372.epil.preheader:                              ; preds = %B426.endif.loopexit.unr-lcssa, %B372.preheader
  %store_forwarded.epil.init = phi i64 [ %load_initial, %B372.preheader ], [ %.296.3, %B426.endif.loopexit.unr-lcssa ]
  %.257169171.epil.init = phi i64 [ 0, %B372.preheader ], [ %unroll_iter11, %B426.endif.loopexit.unr-lcssa ]
  %16 = shl i64 %.257169171.epil.init, 3
  %17 = getelementptr i8, ptr %14, i64 %16
  %scevgep = getelementptr i8, ptr %17, i64 8
  br label %B372.epil

B372.epil:                                        ; preds = %B372.epil, %B372.epil.preheader
  %store_forwarded.epil = phi i64 [ %store_forwarded.epil.init, %B372.epil.preheader ], [ %.296.epil, %B372.epil ]
  %epil.iter8 = phi i64 [ 0, %B372.epil.preheader ], [ %epil.iter8.next, %B372.epil ]
  %18 = shl nuw nsw i64 %epil.iter8, 3
  %scevgep13 = getelementptr i8, ptr %scevgep, i64 %18
  %.292.epil = load i64, ptr %scevgep13, align 8
  %.296.epil = add nsw i64 %.292.epil, %store_forwarded.epil
  store i64 %.296.epil, ptr %scevgep13, align 8
  %epil.iter8.next = add i64 %epil.iter8, 1
  %epil.iter8.cmp.not = icmp eq i64 %xtraiter7, %epil.iter8.next
  br i1 %epil.iter8.cmp.not, label %B426.endif, label %B372.epil, !llvm.loop !150

B426.endif:                                       ; preds = %B372.epil, %B426.endif.loopexit.unr-lcssa, %B308.endif
  %.308 = getelementptr i8, ptr %arg.c, i64 72
  %.309 = load i64, ptr %.308, align 8
  %.389192.not = icmp slt i64 %.309, 1
  br i1 %.389192.not, label %common.ret, label %B490.preheader

B490.preheader:                                   ; preds = %B426.endif
  %19 = inttoptr i64 %.9 to ptr
  %sunkaddr64 = getelementptr i8, ptr %arg.c, i64 32
  %sunkaddr67 = getelementptr i8, ptr %arg.c, i64 112
  %sunkaddr68 = getelementptr i8, ptr %arg.c, i64 48
  %sunkaddr69 = getelementptr i8, ptr %arg.c, i64 88
  %sunkaddr70 = getelementptr i8, ptr %arg.c, i64 120
  %sunkaddr71 = getelementptr i8, ptr %arg.c, i64 128
  %sunkaddr72 = getelementptr i8, ptr %arg.c, i64 64
  %sunkaddr126 = getelementptr i8, ptr %arg.c, i64 16
  %sunkaddr127 = getelementptr i8, ptr %arg.c, i64 24
  br label %B490

B500.endif:                                       ; preds = %B680, %B490
  %.621213 = phi i64 [ %.440.pre, %B490 ], [ %.621.pre, %B680 ]
  %.617211 = phi i64 [ %.445.pre, %B490 ], [ %.617.pre, %B680 ]
  %.482 = sub i64 %.617211, %.621213
  %.525177.not = icmp slt i64 %.482, 1
  br i1 %.525177.not, label %B488.loopexit, label %B568

B568.endif.endif:                                 ; preds = %B1401.i, %B620.endif.i, %B568
  %storemerge.i = phi i1 [ false, %B568 ], [ false, %B620.endif.i ], [ %less.3.1.i, %B1401.i ]
  %.538 = add i64 %.531176178, 1
  %.534 = add nsw i64 %.524175179, -1
  %.605 = or i1 %again.4.2180, %storemerge.i
  %.525 = icmp sgt i64 %.524175179, 1
  br i1 %.525, label %B568, label %B680
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64)

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @cost_from_init(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes14cost_from_initB3v50B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes11cost_to_endB3v54B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.12 = getelementptr i8, ptr %arg.c, i64 32
  %.16 = getelementptr i8, ptr %arg.c, i64 112
  %.20 = getelementptr i8, ptr %arg.c, i64 120
  %.44 = getelementptr i8, ptr %arg.c, i64 16
  %.65 = getelementptr i8, ptr %arg.c, i64 128
  %.69 = getelementptr i8, ptr %arg.c, i64 64
  %.73 = getelementptr i8, ptr %arg.c, i64 88
  %.86 = getelementptr i8, ptr %arg.c, i64 72
  %.87 = load i64, ptr %.86, align 8
  %.170236.not = icmp slt i64 %.87, 1
  br i1 %.170236.not, label %common.ret, label %B696.preheader

B696.preheader:                                   ; preds = %B0.endif
  %.74 = load i64, ptr %.73, align 8
  %.70 = load i64, ptr %.69, align 8
  %.66 = load i64, ptr %.65, align 8
  %.52 = getelementptr i8, ptr %arg.c, i64 48
  %.53 = load i64, ptr %.52, align 8
  %.48 = getelementptr i8, ptr %arg.c, i64 24
  %.49 = load i64, ptr %.48, align 8
  %.45 = load i64, ptr %.44, align 8
  %.21 = load i64, ptr %.20, align 8
  %.17 = load i64, ptr %.16, align 8
  %.13 = load i64, ptr %.12, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 80
  %.9 = load i64, ptr %.8, align 8
  %0 = inttoptr i64 %.9 to ptr
  %1 = inttoptr i64 %.49 to ptr
  %2 = inttoptr i64 %.45 to ptr
  %sunkaddr = getelementptr i8, ptr %arg.c, i64 56
  %sunkaddr28 = getelementptr i8, ptr %arg.c, i64 40
  %3 = inttoptr i64 %.74 to ptr
  %4 = inttoptr i64 %.53 to ptr
  %5 = inttoptr i64 %.13 to ptr
  %sunkaddr50 = inttoptr i64 %.17 to ptr
  %6 = inttoptr i64 %.21 to ptr
  %sunkaddr34 = getelementptr i8, ptr %arg.c, i64 136
  %7 = inttoptr i64 %.66 to ptr
  %sunkaddr56 = inttoptr i64 %.70 to ptr
  br label %B696

B694.loopexit:                                    ; preds = %B708.endif, %B1362
  %exitcond.not = icmp eq i64 %.87, %.183
  br i1 %exitcond.not, label %common.ret, label %B696

B696:                                             ; preds = %B696.preheader, %B694.loopexit
  %.176215241 = phi i64 [ %.183, %B694.loopexit ], [ 0, %B696.preheader ]
  %.183 = add nuw nsw i64 %.176215241, 1
  %.220 = getelementptr i64, ptr %0, i64 %.176215241
  %.225 = getelementptr i8, ptr %.220, i64 8
  %.221.pre = load i64, ptr %.220, align 8
  %.226.pre = load i64, ptr %.225, align 8
  %sunkaddr41 = shl i64 %.176215241, 3
  %sunkaddr42 = getelementptr i8, ptr %0, i64 %sunkaddr41
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 8
  br label %B708.endif

B776.loopexit:                                    ; preds = %B1356, %B778.endif
  %again.5.3.lcssa = phi i1 [ %again.4.2194, %B778.endif ], [ %again.6.4, %B1356 ]
  %.307 = icmp sgt i64 %.306177193, 1
  br i1 %.307, label %B778.endif, label %B1362

B912:                                             ; preds = %B912.preheader, %B1356
  %again.5.3174 = phi i1 [ %again.6.4, %B1356 ], [ %again.4.2194, %B912.preheader ]
  %.448165173 = phi i32 [ %.458, %B1356 ], [ %.406, %B912.preheader ]
  %.455168172 = phi i32 [ %.462, %B1356 ], [ %.364, %B912.preheader ]
  %.458 = add nsw i32 %.448165173, -1
  %.462 = add i32 %.455168172, 1
  %.13.i = load i64, ptr %sunkaddr, align 8, !noalias !151
  %.14.i = inttoptr i64 %.13.i to ptr
  %.21.i = load i64, ptr %sunkaddr28, align 8, !noalias !151
  %.22.i = inttoptr i64 %.21.i to ptr
  %.28.i = load i64, ptr %.44, align 8, !noalias !151
  %.32.i = load i64, ptr %.16, align 8, !noalias !151
  %.36.i = load i64, ptr %.20, align 8, !noalias !151
  %.49.i = load i64, ptr %.65, align 8, !noalias !151
  %.53.i = load i64, ptr %.69, align 8, !noalias !151
  %.56.i = sext i32 %.455168172 to i64
  %.57.i = getelementptr i32, ptr %.22.i, i64 %.56.i
  %.58.i = load i32, ptr %.57.i, align 4, !noalias !151
  %.69.i = sext i32 %.58.i to i64
  %.70.i = getelementptr i8, ptr %.14.i, i64 %.69.i
  %.71.i = load i8, ptr %.70.i, align 1, !noalias !151
  %.73.i = getelementptr i8, ptr %.14.i, i64 %.362
  %.74.i = load i8, ptr %.73.i, align 1, !noalias !151
  %.75.not.i = icmp eq i8 %.71.i, %.74.i
  br i1 %.75.not.i, label %B576.i, label %B912.endif

B576.i:                                           ; preds = %B912
  %.17.i = load i64, ptr %sunkaddr34, align 8, !noalias !151
  %.18.i = inttoptr i64 %.17.i to ptr
  %.100.i = getelementptr i8, ptr %.18.i, i64 %.69.i
  %.101.i = load i8, ptr %.100.i, align 1, !noalias !151
  %.104.not.i = icmp eq i8 %.101.i, 0
  br i1 %.104.not.i, label %B596.i, label %B912.endif

B596.i:                                           ; preds = %B576.i
  %8 = inttoptr i64 %.53.i to ptr
  %.127.i = getelementptr i64, ptr %8, i64 %.69.i
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !151
  %.129.i = icmp sgt i64 %.128.i, 1152921504606846975
  br i1 %.129.i, label %B912.endif, label %B664.i

B664.i:                                           ; preds = %B596.i
  %9 = inttoptr i64 %.32.i to ptr
  %10 = inttoptr i64 %.28.i to ptr
  %.153.i = getelementptr i32, ptr %10, i64 %.69.i
  %.154.i = load i32, ptr %.153.i, align 4, !noalias !151
  %.158.i = getelementptr i32, ptr %9, i64 %.69.i
  %.159.i = load i32, ptr %.158.i, align 4, !noalias !151
  %.162.i = load i64, ptr %.73, align 8, !noalias !151
  %.163.i = inttoptr i64 %.162.i to ptr
  %.166.i = load i64, ptr %.12, align 8, !noalias !151
  %.169.i = inttoptr i64 %.166.i to ptr
  %.172.i = getelementptr i32, ptr %.169.i, i64 %.56.i
  %.173.i = load i32, ptr %.172.i, align 4, !noalias !151
  %.176.i = sext i32 %.173.i to i64
  %.177.i = getelementptr i32, ptr %.163.i, i64 %.176.i
  %.178.i = load i32, ptr %.177.i, align 4, !noalias !151
  %.18.i.i = sext i32 %.154.i to i64
  %.19.i.i = sext i32 %.159.i to i64
  %.60.i.i = icmp slt i32 %.159.i, 1
  %11 = add nsw i64 %.19.i.i, 1
  %12 = inttoptr i64 %.36.i to ptr
  %spec.select = select i1 %.60.i.i, i64 0, i64 %.19.i.i
  br label %B42.i.i

B42.i.i:                                          ; preds = %B664.i, %B44.i.i
  %lsr.iv22 = phi i64 [ %lsr.iv.next23, %B44.i.i ], [ %.18.i.i, %B664.i ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B44.i.i ], [ %11, %B664.i ]
  %.10358.i.i = phi i64 [ %.113.i.i, %B44.i.i ], [ %spec.select, %B664.i ]
  %.104.i.i = icmp sgt i64 %.10358.i.i, 0
  br i1 %.104.i.i, label %B44.i.i, label %B906.i

B44.i.i:                                          ; preds = %B42.i.i
  %.113.i.i = add nsw i64 %.10358.i.i, -1
  %13 = shl nsw i64 %lsr.iv22, 2
  %scevgep25 = getelementptr i8, ptr %12, i64 %13
  %.148.i.i = load i32, ptr %scevgep25, align 4, !noalias !154
  %.150.i.i = icmp eq i32 %.148.i.i, %.178.i
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %lsr.iv.next23 = add nsw i64 %lsr.iv22, 1
  br i1 %.150.i.i, label %B664.endif.i, label %B42.i.i

B906.i:                                           ; preds = %B42.i.i, %B664.endif.i
  %.244.i = add nsw i64 %.128.i, 1048576
  br label %B912.endif

B664.endif.i:                                     ; preds = %B44.i.i
  %.229.i = icmp eq i64 %lsr.iv.next, 0
  br i1 %.229.i, label %B906.i, label %B948.endif.i

B948.endif.i:                                     ; preds = %B664.endif.i
  %14 = inttoptr i64 %.49.i to ptr
  %scevgep = getelementptr i8, ptr %14, i64 -8
  %15 = shl i64 %lsr.iv.next23, 3
  %scevgep24 = getelementptr i8, ptr %scevgep, i64 %15
  %.250.i = load i64, ptr %scevgep24, align 8, !noalias !151
  %.264.i = add nsw i64 %.128.i, 1048576
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.264.i, i64 %.250.i)
  br label %B912.endif

B1094:                                            ; preds = %B912.endif.endif
  %.596 = icmp eq i64 %storemerge57.i, %.20.i7
  br i1 %.596, label %B1136, label %B1266

B1136:                                            ; preds = %B1094
  %.611 = getelementptr i32, ptr %6, i64 %.20.i7
  store i32 %.550, ptr %.611, align 4
  %.615 = getelementptr i64, ptr %7, i64 %.20.i7
  store i64 1152921504606846976, ptr %.615, align 8
  %.621 = load i32, ptr %sunkaddr52, align 4
  %.623 = add i32 %.621, 1
  store i32 %.623, ptr %sunkaddr52, align 4
  br label %B1266

B1266:                                            ; preds = %B1136, %B1094
  %.647 = getelementptr i64, ptr %7, i64 %storemerge57.i
  %.648 = load i64, ptr %.647, align 8
  %.650 = icmp slt i64 %.527, %.648
  br i1 %.650, label %B1290.endif, label %B1356

B1356:                                            ; preds = %B1290.endif, %B912.endif.endif, %B1266
  %again.6.4 = phi i1 [ true, %B1290.endif ], [ %again.5.3174, %B1266 ], [ %again.5.3174, %B912.endif.endif ]
  %.449 = icmp ugt i32 %.448165173, 1
  br i1 %.449, label %B912, label %B776.loopexit

B1362:                                            ; preds = %B776.loopexit
  %.733.pre = load i64, ptr %sunkaddr43, align 8
  %.737.pre = load i64, ptr %sunkaddr42, align 8
  %.pre = sub nsw i64 %.733.pre, %.737.pre
  %16 = icmp sgt i64 %.pre, 1
  %17 = and i1 %again.5.3.lcssa, %16
  br i1 %17, label %B708.endif, label %B694.loopexit

common.ret:                                       ; preds = %B694.loopexit, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B708.endif:                                       ; preds = %B1362, %B696
  %.737297 = phi i64 [ %.221.pre, %B696 ], [ %.737.pre, %B1362 ]
  %.733295 = phi i64 [ %.226.pre, %B696 ], [ %.733.pre, %B1362 ]
  %.263 = sub i64 %.733295, %.737297
  %.307191.not = icmp slt i64 %.263, 1
  br i1 %.307191.not, label %B694.loopexit, label %B778.endif

B778.endif:                                       ; preds = %B708.endif, %B776.loopexit
  %again.4.2194 = phi i1 [ %again.5.3.lcssa, %B776.loopexit ], [ false, %B708.endif ]
  %.306177193 = phi i64 [ %.316, %B776.loopexit ], [ %.263, %B708.endif ]
  %.313180192 = phi i64 [ %.320, %B776.loopexit ], [ %.737297, %B708.endif ]
  %.316 = add nsw i64 %.306177193, -1
  %.320 = add i64 %.313180192, 1
  %.353 = load i64, ptr %arg.c, align 8
  %.354 = inttoptr i64 %.353 to ptr
  %.355 = getelementptr i32, ptr %.354, i64 %.313180192
  %.356 = load i32, ptr %.355, align 4
  %.362 = sext i32 %.356 to i64
  %.363 = getelementptr i32, ptr %2, i64 %.362
  %.364 = load i32, ptr %.363, align 4
  %.368 = getelementptr i32, ptr %1, i64 %.362
  %.369 = load i32, ptr %.368, align 4
  %.406 = sub i32 %.369, %.364
  %.449171.not = icmp slt i32 %.406, 1
  br i1 %.449171.not, label %B776.loopexit, label %B912.preheader

B912.preheader:                                   ; preds = %B778.endif
  %sunkaddr48 = shl nsw i64 %.362, 2
  %sunkaddr49 = getelementptr i8, ptr %2, i64 %sunkaddr48
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr50, i64 %sunkaddr48
  %sunkaddr57 = shl nsw i64 %.362, 3
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr56, i64 %sunkaddr57
  br label %B912

B912.endif:                                       ; preds = %B948.endif.i, %B906.i, %B596.i, %B576.i, %B912
  %.11.i.sink.i = phi i64 [ %.11.i.i, %B948.endif.i ], [ %.244.i, %B906.i ], [ 0, %B576.i ], [ 1152921504606846976, %B912 ], [ 1152921504606846976, %B596.i ]
  %.521 = getelementptr i32, ptr %5, i64 %.56.i
  %.522 = load i32, ptr %.521, align 4
  %.524 = sext i32 %.522 to i64
  %.525 = getelementptr i64, ptr %4, i64 %.524
  %.526 = load i64, ptr %.525, align 8
  %.527 = add nsw i64 %.526, %.11.i.sink.i
  %.536 = load i32, ptr %sunkaddr49, align 4
  %.541 = load i32, ptr %sunkaddr52, align 4
  %.549 = getelementptr i32, ptr %3, i64 %.524
  %.550 = load i32, ptr %.549, align 4
  %.18.i6 = sext i32 %.536 to i64
  %.19.i = sext i32 %.541 to i64
  %.20.i7 = add nsw i64 %.19.i, %.18.i6
  %.60.i = icmp slt i32 %.541, 1
  %18 = add nsw i64 %.18.i6, -1
  %spec.select4 = select i1 %.60.i, i64 0, i64 %.19.i
  br label %B42.i

B42.i:                                            ; preds = %B912.endif, %B44.i
  %lsr.iv.i9 = phi i64 [ %lsr.iv.next.i11, %B44.i ], [ %18, %B912.endif ]
  %.10358.i = phi i64 [ %.113.i, %B44.i ], [ %spec.select4, %B912.endif ]
  %.104.i = icmp sgt i64 %.10358.i, 0
  br i1 %.104.i, label %B44.i, label %B912.endif.endif

B44.i:                                            ; preds = %B42.i
  %.113.i = add nsw i64 %.10358.i, -1
  %19 = shl nsw i64 %lsr.iv.i9, 2
  %scevgep26 = getelementptr i8, ptr %6, i64 %19
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 4
  %.148.i = load i32, ptr %scevgep27, align 4, !noalias !157
  %.150.i = icmp eq i32 %.148.i, %.550
  %lsr.iv.next.i11 = add nsw i64 %lsr.iv.i9, 1
  br i1 %.150.i, label %B912.endif.endif, label %B42.i

B912.endif.endif:                                 ; preds = %B44.i, %B42.i
  %storemerge57.i = phi i64 [ %.20.i7, %B42.i ], [ %lsr.iv.next.i11, %B44.i ]
  %.580 = icmp slt i64 %.527, 1152921504606846976
  br i1 %.580, label %B1094, label %B1356

B1290.endif:                                      ; preds = %B1266
  %sunkaddr54 = shl i64 %storemerge57.i, 3
  %sunkaddr55 = getelementptr i8, ptr %7, i64 %sunkaddr54
  store i64 %.527, ptr %sunkaddr55, align 8
  %.665 = load i64, ptr %sunkaddr58, align 8
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.527, i64 %.665)
  store i64 %.11.i, ptr %sunkaddr58, align 8
  br label %B1356
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @cost_to_end(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes11cost_to_endB3v54B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled13region_passes11find_regionB3v58B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.8 = getelementptr i8, ptr %arg.c, i64 144
  %.9 = load i64, ptr %.8, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 224
  %.13 = load i64, ptr %.12, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 48
  %.17 = load i64, ptr %.16, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 272
  %.30 = load i64, ptr %.29, align 8
  %.33 = getelementptr i8, ptr %arg.c, i64 264
  %.34 = load i64, ptr %.33, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.50 = getelementptr i8, ptr %arg.c, i64 192
  %.51 = load i64, ptr %.50, align 8
  %.54 = getelementptr i8, ptr %arg.c, i64 200
  %.55 = load i64, ptr %.54, align 8
  %.58 = getelementptr i8, ptr %arg.c, i64 208
  %.59 = load i64, ptr %.58, align 8
  %.87 = getelementptr i8, ptr %arg.c, i64 216
  %.88 = load i64, ptr %.87, align 8
  %.170179.not = icmp slt i64 %.88, 1
  br i1 %.170179.not, label %B1102, label %B640.preheader

B640.preheader:                                   ; preds = %B0.endif
  %xtraiter = and i64 %.88, 3
  %0 = icmp ult i64 %.88, 4
  %.pre1 = inttoptr i64 %.13 to ptr
  br i1 %0, label %B640.preheader.B640.epil.preheader_crit_edge, label %B640.preheader.new

B640.preheader.B640.epil.preheader_crit_edge:     ; preds = %B640.preheader
  %.pre = inttoptr i64 %.59 to ptr
  br label %B640.epil.preheader

B640.preheader.new:                               ; preds = %B640.preheader
  %unroll_iter = and i64 %.88, 9223372036854775804
  %sunkaddr = inttoptr i64 %.59 to ptr
  br label %B640

B640:                                             ; preds = %B640, %B640.preheader.new
  %.176178180 = phi i64 [ 0, %B640.preheader.new ], [ %.183.3, %B640 ]
  %sunkaddr30 = shl i64 %.176178180, 2
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr30
  %.211 = load i32, ptr %sunkaddr31, align 4
  %.213 = sext i32 %.211 to i64
  %.215 = getelementptr i32, ptr %.pre1, i64 %.213
  %1 = trunc i64 %.176178180 to i32
  %tmp28 = or disjoint i32 %1, 1
  store i32 %tmp28, ptr %.215, align 4
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr31, i64 4
  %.211.1 = load i32, ptr %sunkaddr35, align 4
  %.213.1 = sext i32 %.211.1 to i64
  %.215.1 = getelementptr i32, ptr %.pre1, i64 %.213.1
  %tmp27 = or disjoint i32 %1, 2
  store i32 %tmp27, ptr %.215.1, align 4
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr31, i64 8
  %.211.2 = load i32, ptr %sunkaddr39, align 4
  %.213.2 = sext i32 %.211.2 to i64
  %.215.2 = getelementptr i32, ptr %.pre1, i64 %.213.2
  %tmp26 = or disjoint i32 %1, 3
  store i32 %tmp26, ptr %.215.2, align 4
  %.183.3 = add nuw nsw i64 %.176178180, 4
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr31, i64 12
  %.211.3 = load i32, ptr %sunkaddr43, align 4
  %.213.3 = sext i32 %.211.3 to i64
  %.215.3 = getelementptr i32, ptr %.pre1, i64 %.213.3
  %tmp25 = trunc i64 %.183.3 to i32
  store i32 %tmp25, ptr %.215.3, align 4
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.183.3
  br i1 %niter.ncmp.3, label %B672.endif.unr-lcssa, label %B640

B736:                                             ; preds = %B736.preheader.new, %B812.1
  %found.3.0188 = phi i64 [ 0, %B736.preheader.new ], [ %found.4.1.1, %B812.1 ]
  %.318184186 = phi i64 [ 0, %B736.preheader.new ], [ %.325.1, %B812.1 ]
  %sunkaddr45 = shl i64 %.318184186, 2
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr44, i64 %sunkaddr45
  %.356 = load i32, ptr %sunkaddr46, align 4
  %.358 = sext i32 %.356 to i64
  %.359 = getelementptr i32, ptr %.pre7, i64 %.358
  %.360 = load i32, ptr %.359, align 4
  %.366 = sext i32 %.360 to i64
  %.367 = getelementptr i32, ptr %.pre5, i64 %.366
  %.368 = load i32, ptr %.367, align 4
  %.369.not = icmp eq i32 %.368, 0
  br i1 %.369.not, label %B782, label %B812

B782:                                             ; preds = %B736
  %.374 = getelementptr i32, ptr %18, i64 %found.3.0188
  store i32 %.360, ptr %.374, align 4
  %.377 = add nsw i64 %found.3.0188, 1
  %.385 = trunc i64 %.377 to i32
  %sunkaddr48 = shl nsw i64 %.366, 2
  %sunkaddr49 = getelementptr i8, ptr %.pre5, i64 %sunkaddr48
  store i32 %.385, ptr %sunkaddr49, align 4
  br label %B812

B812:                                             ; preds = %B782, %B736
  %found.4.1 = phi i64 [ %found.3.0188, %B736 ], [ %.377, %B782 ]
  %.325.1 = add nuw i64 %.318184186, 2
  %sunkaddr53 = getelementptr i8, ptr %sunkaddr46, i64 4
  %.356.1 = load i32, ptr %sunkaddr53, align 4
  %.358.1 = sext i32 %.356.1 to i64
  %.359.1 = getelementptr i32, ptr %.pre7, i64 %.358.1
  %.360.1 = load i32, ptr %.359.1, align 4
  %.366.1 = sext i32 %.360.1 to i64
  %.367.1 = getelementptr i32, ptr %.pre5, i64 %.366.1
  %.368.1 = load i32, ptr %.367.1, align 4
  %.369.not.1 = icmp eq i32 %.368.1, 0
  br i1 %.369.not.1, label %B782.1, label %B812.1

B782.1:                                           ; preds = %B812
  %.374.1 = getelementptr i32, ptr %18, i64 %found.4.1
  store i32 %.360.1, ptr %.374.1, align 4
  %.377.1 = add nsw i64 %found.4.1, 1
  %.385.1 = trunc i64 %.377.1 to i32
  %sunkaddr55 = shl nsw i64 %.366.1, 2
  %sunkaddr56 = getelementptr i8, ptr %.pre5, i64 %sunkaddr55
  store i32 %.385.1, ptr %sunkaddr56, align 4
  br label %B812.1

B812.1:                                           ; preds = %B782.1, %B812
  %found.4.1.1 = phi i64 [ %found.4.1, %B812 ], [ %.377.1, %B782.1 ]
  %niter8.ncmp.1 = icmp eq i64 %unroll_iter7, %.325.1
  br i1 %niter8.ncmp.1, label %B814.unr-lcssa, label %B736

B814.unr-lcssa:                                   ; preds = %B812.1
  %2 = and i64 %.230.pre, 1
  %lcmp.mod4.not = icmp eq i64 %2, 0
  br i1 %lcmp.mod4.not, label %B814, label %B736.epil.preheader

B736.epil.preheader:                              ; preds = %B736.preheader.B736.epil.preheader_crit_edge, %B814.unr-lcssa
  %.pre-phi4 = phi ptr [ %.pre3, %B736.preheader.B736.epil.preheader_crit_edge ], [ %sunkaddr44, %B814.unr-lcssa ]
  %found.3.0188.epil.init = phi i64 [ 0, %B736.preheader.B736.epil.preheader_crit_edge ], [ %found.4.1.1, %B814.unr-lcssa ]
  %.318184186.epil.init = phi i64 [ 0, %B736.preheader.B736.epil.preheader_crit_edge ], [ %unroll_iter7, %B814.unr-lcssa ]
  %.355.epil = getelementptr i32, ptr %.pre-phi4, i64 %.318184186.epil.init
  %.356.epil = load i32, ptr %.355.epil, align 4
  %.358.epil = sext i32 %.356.epil to i64
  %.359.epil = getelementptr i32, ptr %.pre7, i64 %.358.epil
  %.360.epil = load i32, ptr %.359.epil, align 4
  %.366.epil = sext i32 %.360.epil to i64
  %.367.epil = getelementptr i32, ptr %.pre5, i64 %.366.epil
  %.368.epil = load i32, ptr %.367.epil, align 4
  %.369.not.epil = icmp eq i32 %.368.epil, 0
  br i1 %.369.not.epil, label %B782.epil, label %B814

B782.epil:                                        ; preds = %B736.epil.preheader
  %3 = inttoptr i64 %.51 to ptr
  %.374.epil = getelementptr i32, ptr %3, i64 %found.3.0188.epil.init
  store i32 %.360.epil, ptr %.374.epil, align 4
  %.377.epil = add nsw i64 %found.3.0188.epil.init, 1
  %.385.epil = trunc i64 %.377.epil to i32
  %sunkaddr58 = shl nsw i64 %.366.epil, 2
  %sunkaddr59 = getelementptr i8, ptr %.pre5, i64 %sunkaddr58
  store i32 %.385.epil, ptr %sunkaddr59, align 4
  br label %B814

B814:                                             ; preds = %B782.epil, %B736.epil.preheader, %B814.unr-lcssa
  %found.4.1.lcssa = phi i64 [ %found.4.1.1, %B814.unr-lcssa ], [ %found.3.0188.epil.init, %B736.epil.preheader ], [ %.377.epil, %B782.epil ]
  %.419 = icmp sgt i64 %found.4.1.lcssa, 0
  br i1 %.419, label %B826.endif.preheader, label %B1102

B826.endif.preheader:                             ; preds = %B814
  %4 = inttoptr i64 %.51 to ptr
  %5 = inttoptr i64 %.30 to ptr
  %6 = inttoptr i64 %.34 to ptr
  %7 = inttoptr i64 %.38 to ptr
  %8 = inttoptr i64 %.17 to ptr
  %9 = inttoptr i64 %.13 to ptr
  %10 = inttoptr i64 %.55 to ptr
  %11 = inttoptr i64 %.9 to ptr
  br label %B826.endif

B916:                                             ; preds = %B916.preheader, %B1088
  %lsr.iv9 = phi ptr [ %scevgep, %B916.preheader ], [ %scevgep10, %B1088 ]
  %lsr.iv = phi i64 [ %19, %B916.preheader ], [ %lsr.iv.next, %B1088 ]
  %found.5.1197 = phi i64 [ %found.7.0, %B916.preheader ], [ %found.6.2, %B1088 ]
  %.579 = load i32, ptr %lsr.iv9, align 4
  %.585 = sext i32 %.579 to i64
  %.586 = getelementptr i32, ptr %7, i64 %.585
  %.587 = load i32, ptr %.586, align 4
  %.589 = sext i32 %.587 to i64
  %.590 = getelementptr i8, ptr %8, i64 %.589
  %.591 = load i8, ptr %.590, align 1
  %.593 = icmp eq i8 %.591, 1
  br i1 %.593, label %B990, label %B1088

B990:                                             ; preds = %B916
  %.601 = getelementptr i32, ptr %9, i64 %.585
  %.602 = load i32, ptr %.601, align 4
  %.603.not = icmp eq i32 %.602, 0
  br i1 %.603.not, label %B1006, label %B1088

B1006:                                            ; preds = %B990
  %.611 = getelementptr i32, ptr %11, i64 %.585
  %.612 = load i32, ptr %.611, align 4
  %.614 = sext i32 %.612 to i64
  %.615 = getelementptr i32, ptr %10, i64 %.614
  %.616 = load i32, ptr %.615, align 4
  %.617.not = icmp eq i32 %.616, 0
  br i1 %.617.not, label %B1034, label %B1088

B1034:                                            ; preds = %B1006
  %.626 = getelementptr i32, ptr %4, i64 %found.5.1197
  store i32 %.612, ptr %.626, align 4
  %.629 = add nuw nsw i64 %found.5.1197, 1
  %sunkaddr61 = shl nsw i64 %.585, 2
  %sunkaddr62 = getelementptr i8, ptr %11, i64 %sunkaddr61
  %.638 = load i32, ptr %sunkaddr62, align 4
  %.642 = sext i32 %.638 to i64
  %.643 = trunc i64 %.629 to i32
  %.644 = getelementptr i32, ptr %10, i64 %.642
  store i32 %.643, ptr %.644, align 4
  br label %B1088

B1088:                                            ; preds = %B1034, %B1006, %B990, %B916
  %found.6.2 = phi i64 [ %found.5.1197, %B990 ], [ %found.5.1197, %B1006 ], [ %.629, %B1034 ], [ %found.5.1197, %B916 ]
  %lsr.iv.next = add i64 %lsr.iv, -1
  %scevgep10 = getelementptr i8, ptr %lsr.iv9, i64 4
  %.535 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.535, label %B916, label %B1090

B1090:                                            ; preds = %B1088, %B826.endif
  %found.5.1.lcssa = phi i64 [ %found.7.0, %B826.endif ], [ %found.6.2, %B1088 ]
  %.670 = icmp slt i64 %.441, %found.5.1.lcssa
  br i1 %.670, label %B826.endif, label %B1102

B1102:                                            ; preds = %B1090, %B672.endif, %B814, %B0.endif
  %found.8.1 = phi i64 [ %found.4.1.lcssa, %B814 ], [ 0, %B0.endif ], [ 0, %B672.endif ], [ %found.5.1.lcssa, %B1090 ]
  store i64 %found.8.1, ptr %retptr, align 8
  ret void

B672.endif.unr-lcssa:                             ; preds = %B640
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B672.endif, label %B640.epil.preheader

B640.epil.preheader:                              ; preds = %B640.preheader.B640.epil.preheader_crit_edge, %B672.endif.unr-lcssa
  %.pre-phi = phi ptr [ %.pre, %B640.preheader.B640.epil.preheader_crit_edge ], [ %sunkaddr, %B672.endif.unr-lcssa ]
  %.176178180.epil.init = phi i64 [ 0, %B640.preheader.B640.epil.preheader_crit_edge ], [ %unroll_iter, %B672.endif.unr-lcssa ]
  %12 = or disjoint i64 %.176178180.epil.init, 1
  %13 = shl i64 %.176178180.epil.init, 2
  %scevgep15 = getelementptr i8, ptr %.pre-phi, i64 %13
  br label %B640.epil

B640.epil:                                        ; preds = %B640.epil, %B640.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B640.epil ], [ 0, %B640.epil.preheader ]
  %14 = shl nuw nsw i64 %epil.iter, 2
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 %14
  %.211.epil = load i32, ptr %scevgep16, align 4
  %.213.epil = sext i32 %.211.epil to i64
  %15 = add i64 %12, %epil.iter
  %.215.epil = getelementptr i32, ptr %.pre1, i64 %.213.epil
  %tmp = trunc i64 %15 to i32
  store i32 %tmp, ptr %.215.epil, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B672.endif, label %B640.epil, !llvm.loop !160

B672.endif:                                       ; preds = %B640.epil, %B672.endif.unr-lcssa
  %.230.pre = load i64, ptr %.87, align 8
  %16 = icmp slt i64 %.230.pre, 1
  br i1 %16, label %B1102, label %B736.preheader

B736.preheader:                                   ; preds = %B672.endif
  %17 = icmp eq i64 %.230.pre, 1
  %.pre5 = inttoptr i64 %.55 to ptr
  %.pre7 = inttoptr i64 %.9 to ptr
  br i1 %17, label %B736.preheader.B736.epil.preheader_crit_edge, label %B736.preheader.new

B736.preheader.B736.epil.preheader_crit_edge:     ; preds = %B736.preheader
  %.pre3 = inttoptr i64 %.59 to ptr
  br label %B736.epil.preheader

B736.preheader.new:                               ; preds = %B736.preheader
  %unroll_iter7 = and i64 %.230.pre, 9223372036854775806
  %sunkaddr44 = inttoptr i64 %.59 to ptr
  %18 = inttoptr i64 %.51 to ptr
  br label %B736

B826.endif:                                       ; preds = %B826.endif.preheader, %B1090
  %found.7.0 = phi i64 [ %found.5.1.lcssa, %B1090 ], [ %found.4.1.lcssa, %B826.endif.preheader ]
  %done.2.0 = phi i64 [ %.441, %B1090 ], [ 0, %B826.endif.preheader ]
  %.438 = getelementptr i32, ptr %4, i64 %done.2.0
  %.439 = load i32, ptr %.438, align 4
  %.441 = add nuw nsw i64 %done.2.0, 1
  %.448 = sext i32 %.439 to i64
  %.449 = getelementptr i64, ptr %5, i64 %.448
  %.450 = load i64, ptr %.449, align 8
  %.454 = getelementptr i8, ptr %.449, i64 8
  %.455 = load i64, ptr %.454, align 8
  %.492 = sub i64 %.455, %.450
  %.535194.not = icmp slt i64 %.492, 1
  br i1 %.535194.not, label %B1090, label %B916.preheader

B916.preheader:                                   ; preds = %B826.endif
  %19 = add nuw i64 %.492, 1
  %20 = shl i64 %.450, 2
  %scevgep = getelementptr i8, ptr %6, i64 %20
  br label %B916
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @find_region(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled13region_passes11find_regionB3v58B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled13region_passes13settle_regionB3v59B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.8 = getelementptr i8, ptr %arg.c, i64 192
  %.9 = load i64, ptr %.8, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 200
  %.13 = load i64, ptr %.12, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 136
  %.17 = load i64, ptr %.16, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 16
  %.30 = load i64, ptr %.29, align 8
  %.33 = getelementptr i8, ptr %arg.c, i64 24
  %.34 = load i64, ptr %.33, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.41 = getelementptr i8, ptr %arg.c, i64 40
  %.42 = load i64, ptr %.41, align 8
  %.65 = getelementptr i8, ptr %arg.c, i64 224
  %.66 = load i64, ptr %.65, align 8
  %.69 = getelementptr i8, ptr %arg.c, i64 48
  %.70 = load i64, ptr %.69, align 8
  %.73 = getelementptr i8, ptr %arg.c, i64 232
  %.74 = load i64, ptr %.73, align 8
  %.77 = getelementptr i8, ptr %arg.c, i64 64
  %.78 = load i64, ptr %.77, align 8
  %.101 = getelementptr i8, ptr %arg.c, i64 88
  %.102 = load i64, ptr %.101, align 8
  %.105 = getelementptr i8, ptr %arg.c, i64 104
  %.106 = load i64, ptr %.105, align 8
  %.109 = getelementptr i8, ptr %arg.c, i64 112
  %.110 = load i64, ptr %.109, align 8
  %.113 = getelementptr i8, ptr %arg.c, i64 120
  %.114 = load i64, ptr %.113, align 8
  %.137 = getelementptr i8, ptr %arg.c, i64 128
  %.138 = load i64, ptr %.137, align 8
  %.141 = getelementptr i8, ptr %arg.c, i64 256
  %.142 = load i64, ptr %.141, align 8
  %.151 = getelementptr i8, ptr %arg.c, i64 8
  %.152 = load i64, ptr %.151, align 8
  %.234172.not = icmp slt i64 %.152, 1
  br i1 %.234172.not, label %common.ret, label %B1140.preheader

B1140.preheader:                                  ; preds = %B0.endif
  %xtraiter = and i64 %.152, 3
  %0 = icmp ult i64 %.152, 4
  %.pre3 = inttoptr i64 %.13 to ptr
  br i1 %0, label %B1140.preheader.B1140.epil.preheader_crit_edge, label %B1140.preheader.new

B1140.preheader.B1140.epil.preheader_crit_edge:   ; preds = %B1140.preheader
  %.pre = inttoptr i64 %.9 to ptr
  br label %B1140.epil.preheader

B1140.preheader.new:                              ; preds = %B1140.preheader
  %unroll_iter = and i64 %.152, 9223372036854775804
  %sunkaddr = inttoptr i64 %.9 to ptr
  br label %B1140

B1140:                                            ; preds = %B1140, %B1140.preheader.new
  %.240171173 = phi i64 [ 0, %B1140.preheader.new ], [ %.247.3, %B1140 ]
  %sunkaddr32 = shl i64 %.240171173, 2
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr32
  %.275 = load i32, ptr %sunkaddr33, align 4
  %.277 = sext i32 %.275 to i64
  %.279 = getelementptr i32, ptr %.pre3, i64 %.277
  %1 = trunc i64 %.240171173 to i32
  %tmp31 = or disjoint i32 %1, 1
  store i32 %tmp31, ptr %.279, align 4
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr33, i64 4
  %.275.1 = load i32, ptr %sunkaddr37, align 4
  %.277.1 = sext i32 %.275.1 to i64
  %.279.1 = getelementptr i32, ptr %.pre3, i64 %.277.1
  %tmp30 = or disjoint i32 %1, 2
  store i32 %tmp30, ptr %.279.1, align 4
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr33, i64 8
  %.275.2 = load i32, ptr %sunkaddr41, align 4
  %.277.2 = sext i32 %.275.2 to i64
  %.279.2 = getelementptr i32, ptr %.pre3, i64 %.277.2
  %tmp29 = or disjoint i32 %1, 3
  store i32 %tmp29, ptr %.279.2, align 4
  %.247.3 = add nuw nsw i64 %.240171173, 4
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr33, i64 12
  %.275.3 = load i32, ptr %sunkaddr45, align 4
  %.277.3 = sext i32 %.275.3 to i64
  %.279.3 = getelementptr i32, ptr %.pre3, i64 %.277.3
  %tmp28 = trunc i64 %.247.3 to i32
  store i32 %tmp28, ptr %.279.3, align 4
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.247.3
  br i1 %niter.ncmp.3, label %B1172.endif.unr-lcssa, label %B1140

B1384:                                            ; preds = %B1384.preheader, %B1984
  %taken.3.1185 = phi double [ %taken.4.2, %B1984 ], [ 0.000000e+00, %B1384.preheader ]
  %.532176184 = phi i32 [ %.542, %B1984 ], [ %.489, %B1384.preheader ]
  %.539179183 = phi i32 [ %.546, %B1984 ], [ %.447, %B1384.preheader ]
  %.542 = add nsw i32 %.532176184, -1
  %.546 = add i32 %.539179183, 1
  %.576 = sext i32 %.539179183 to i64
  %.577 = getelementptr i32, ptr %21, i64 %.576
  %.578 = load i32, ptr %.577, align 4
  %.579.not = icmp eq i32 %.578, 0
  br i1 %.579.not, label %B1444, label %B1580.sink.split

B1444:                                            ; preds = %B1384
  %.605 = getelementptr i32, ptr %23, i64 %.576
  %.606 = load i32, ptr %.605, align 4
  %.608 = sext i32 %.606 to i64
  %.609 = getelementptr i8, ptr %25, i64 %.608
  %.610 = load i8, ptr %.609, align 1
  %.612 = icmp eq i8 %.610, 1
  br i1 %.612, label %B1500, label %B1580

B1500:                                            ; preds = %B1444
  %.620 = getelementptr i32, ptr %26, i64 %.576
  %.621 = load i32, ptr %.620, align 4
  %.623 = sext i32 %.621 to i64
  %.624 = getelementptr i32, ptr %27, i64 %.623
  %.625 = load i32, ptr %.624, align 4
  %.626.not = icmp eq i32 %.625, 0
  br i1 %.626.not, label %B1580, label %B1580.sink.split

B1580.sink.split:                                 ; preds = %B1384, %B1500
  %.79.sink.pre-phi = phi ptr [ %19, %B1500 ], [ %.pre5, %B1384 ]
  %.625.sink = phi i32 [ %.625, %B1500 ], [ %.578, %B1384 ]
  %.637 = sext i32 %.625.sink to i64
  %2 = getelementptr double, ptr %.79.sink.pre-phi, i64 %.637
  %.640 = getelementptr i8, ptr %2, i64 -8
  %.641 = load double, ptr %.640, align 8
  %.643 = fadd double %taken.3.1185, %.641
  br label %B1580

B1580:                                            ; preds = %B1580.sink.split, %B1500, %B1444
  %taken.4.2 = phi double [ %taken.3.1185, %B1500 ], [ %taken.3.1185, %B1444 ], [ %.643, %B1580.sink.split ]
  %.10.i = load i64, ptr %.37, align 8, !noalias !161
  %.11.i = inttoptr i64 %.10.i to ptr
  %.13.i = getelementptr i32, ptr %.11.i, i64 %.576
  %.14.i = load i32, ptr %.13.i, align 4, !noalias !161
  %.17.i = load i64, ptr %.41, align 8, !noalias !161
  %.18.i = inttoptr i64 %.17.i to ptr
  %.20.i = getelementptr i32, ptr %.18.i, i64 %.576
  %.21.i = load i32, ptr %.20.i, align 4, !noalias !161
  %.99.i = sext i32 %.21.i to i64
  %.24.i = load i64, ptr %.65, align 8, !noalias !161
  %.25.i = inttoptr i64 %.24.i to ptr
  %.27.i = getelementptr i32, ptr %.25.i, i64 %.576
  %.28.i = load i32, ptr %.27.i, align 4, !noalias !161
  %.40.i = load i64, ptr %sunkaddr49, align 8, !noalias !161
  %.41.i = inttoptr i64 %.40.i to ptr
  %.43.i = sext i32 %.14.i to i64
  %.44.i = getelementptr i64, ptr %.41.i, i64 %.43.i
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !161
  %.48.i = load i64, ptr %.12, align 8, !noalias !161
  %.57.not.i = icmp eq i32 %.28.i, 0
  br i1 %.57.not.i, label %B452.i, label %B366.i

B366.i:                                           ; preds = %B1580
  %.72.i = sext i32 %.28.i to i64
  %.67.i = load i64, ptr %sunkaddr51, align 8, !noalias !161
  %.70.i = inttoptr i64 %.67.i to ptr
  %3 = getelementptr i64, ptr %.70.i, i64 %.72.i
  %.76.i = getelementptr i8, ptr %3, i64 -8
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !161
  %.79.i = add nsw i64 %.77.i, %.45.i
  br label %B1580.endif

B452.i:                                           ; preds = %B1580
  %.88.i = load i64, ptr %.69, align 8, !noalias !161
  %.89.i = inttoptr i64 %.88.i to ptr
  %.92.i = getelementptr i8, ptr %.89.i, i64 %.43.i
  %.93.i = load i8, ptr %.92.i, align 1, !noalias !161
  %.95.not.i = icmp eq i8 %.93.i, 1
  br i1 %.95.not.i, label %B554.i, label %B1580.endif

B554.i:                                           ; preds = %B452.i
  %4 = inttoptr i64 %.48.i to ptr
  %.100.i = getelementptr i32, ptr %4, i64 %.99.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !161
  %.102.not.i = icmp eq i32 %.101.i, 0
  br i1 %.102.not.i, label %B1580.endif, label %B594.i

B594.i:                                           ; preds = %B554.i
  %.125.i = sext i32 %.101.i to i64
  %.126.i = add nsw i64 %.125.i, -1
  %.129.i = load i64, ptr %.101, align 8, !noalias !161
  %.130.i = inttoptr i64 %.129.i to ptr
  %.133.i = getelementptr i32, ptr %.130.i, i64 %.43.i
  %.134.i = load i32, ptr %.133.i, align 4, !noalias !161
  %.139.i = load i64, ptr %.105, align 8, !noalias !161
  %.140.i = inttoptr i64 %.139.i to ptr
  %.143.i = load i64, ptr %.109, align 8, !noalias !161
  %.144.i = inttoptr i64 %.143.i to ptr
  %.147.i = load i64, ptr %.137, align 8, !noalias !161
  %.154.i = load i64, ptr %.141, align 8, !noalias !161
  %.155.i = inttoptr i64 %.154.i to ptr
  %.156.i = getelementptr i64, ptr %.155.i, i64 %.126.i
  %.157.i = load i64, ptr %.156.i, align 8, !noalias !161
  %.158.i = add nsw i64 %.157.i, 1048576
  %.169.i = load i64, ptr %.113, align 8, !noalias !161
  %.173.i = getelementptr i64, ptr %.140.i, i64 %.126.i
  %.174.i = load i64, ptr %.173.i, align 8, !noalias !161
  %.175.i = getelementptr i32, ptr %.144.i, i64 %.126.i
  %.176.i = load i32, ptr %.175.i, align 4, !noalias !161
  %.18.i.i = sext i32 %.176.i to i64
  %.19.i.i = add nsw i64 %.174.i, %.18.i.i
  %.58.i.i = icmp slt i32 %.176.i, 1
  %5 = add i64 %.174.i, -1
  %6 = inttoptr i64 %.169.i to ptr
  %spec.select = select i1 %.58.i.i, i64 0, i64 %.18.i.i
  br label %B42.i.i

B42.i.i:                                          ; preds = %B594.i, %B44.i.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B44.i.i ], [ %5, %B594.i ]
  %.10158.i.i = phi i64 [ %.111.i.i, %B44.i.i ], [ %spec.select, %B594.i ]
  %.102.i.i = icmp sgt i64 %.10158.i.i, 0
  br i1 %.102.i.i, label %B44.i.i, label %B1180.i

B44.i.i:                                          ; preds = %B42.i.i
  %.111.i.i = add nsw i64 %.10158.i.i, -1
  %7 = shl i64 %lsr.iv.i.i, 2
  %scevgep.i.i = getelementptr i8, ptr %6, i64 %7
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i, i64 4
  %.146.i.i = load i32, ptr %scevgep1.i.i, align 4, !noalias !164
  %.148.i.i = icmp eq i32 %.146.i.i, %.134.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 1
  br i1 %.148.i.i, label %B594.endif.i, label %B42.i.i

B1136.i:                                          ; preds = %B594.endif.i
  %8 = inttoptr i64 %.147.i to ptr
  %9 = shl i64 %lsr.iv.next.i.i, 3
  %scevgep.i = getelementptr i8, ptr %8, i64 %9
  %.218.i = load i64, ptr %scevgep.i, align 8, !noalias !161
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.218.i, i64 %.158.i)
  br label %B1180.i

B1180.i:                                          ; preds = %B42.i.i, %B594.endif.i, %B1136.i
  %found.2.0.i = phi i64 [ %.158.i, %B594.endif.i ], [ %.11.i.i, %B1136.i ], [ %.158.i, %B42.i.i ]
  %.265.i = add nsw i64 %found.2.0.i, %.45.i
  br label %B1580.endif

B594.endif.i:                                     ; preds = %B44.i.i
  %.213.i = icmp slt i64 %lsr.iv.next.i.i, %.19.i.i
  br i1 %.213.i, label %B1136.i, label %B1180.i

B1728:                                            ; preds = %B1580.endif.endif
  %.741 = icmp eq i64 %storemerge57.i, %.19.i
  br i1 %.741, label %B1770, label %B1900

B1770:                                            ; preds = %B1728
  %.756 = getelementptr i32, ptr %24, i64 %.19.i
  store i32 %.698, ptr %.756, align 4
  %.760 = getelementptr i64, ptr %28, i64 %.19.i
  store i64 1152921504606846976, ptr %.760, align 8
  %.765 = load i32, ptr %sunkaddr74, align 4
  %.767 = add i32 %.765, 1
  store i32 %.767, ptr %sunkaddr74, align 4
  br label %B1900

B1900:                                            ; preds = %B1770, %B1728
  %.781 = getelementptr i64, ptr %28, i64 %storemerge57.i
  %.782 = load i64, ptr %.781, align 8
  %.784 = icmp slt i64 %.265.sink.i, %.782
  br i1 %.784, label %B1924.endif, label %B1984

B1984:                                            ; preds = %B1924.endif, %B1580.endif.endif, %B1900
  %.533 = icmp ugt i32 %.532176184, 1
  br i1 %.533, label %B1384, label %B1988.loopexit

B1988.loopexit:                                   ; preds = %B1984
  %sunkaddr63 = shl nsw i64 %.426, 2
  %sunkaddr64 = getelementptr i8, ptr %16, i64 %sunkaddr63
  %.851.pre = load i32, ptr %sunkaddr64, align 4
  %sunkaddr67 = getelementptr i8, ptr %17, i64 %sunkaddr63
  %.856.pre = load i32, ptr %sunkaddr67, align 4
  br label %B1988

B1988:                                            ; preds = %B1238.endif, %B1988.loopexit
  %.856 = phi i32 [ %.447, %B1238.endif ], [ %.856.pre, %B1988.loopexit ]
  %.851 = phi i32 [ %.452, %B1238.endif ], [ %.851.pre, %B1988.loopexit ]
  %taken.3.1.lcssa = phi double [ 0.000000e+00, %B1238.endif ], [ %taken.4.2, %B1988.loopexit ]
  %.857 = sext i32 %.851 to i64
  %.858 = sext i32 %.856 to i64
  %.859 = sub nsw i64 %.857, %.858
  %.863 = getelementptr i8, ptr %20, i64 %.426
  %.864 = load i8, ptr %.863, align 1
  %.867 = zext i8 %.864 to i64
  %.868 = add nsw i64 %.859, %.867
  %.870 = sitofp i64 %.868 to double
  %.874 = fdiv double %taken.3.1.lcssa, %.870
  %.879 = getelementptr double, ptr %19, i64 %.375192204
  store double %.874, ptr %.879, align 8
  %exitcond227.not = icmp eq i64 %.288.pre, %.382
  br i1 %exitcond227.not, label %common.ret, label %B1238.endif

common.ret:                                       ; preds = %B1988, %B1172.endif, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B1172.endif.unr-lcssa:                            ; preds = %B1140
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B1172.endif, label %B1140.epil.preheader

B1140.epil.preheader:                             ; preds = %B1140.preheader.B1140.epil.preheader_crit_edge, %B1172.endif.unr-lcssa
  %.pre-phi = phi ptr [ %.pre, %B1140.preheader.B1140.epil.preheader_crit_edge ], [ %sunkaddr, %B1172.endif.unr-lcssa ]
  %.240171173.epil.init = phi i64 [ 0, %B1140.preheader.B1140.epil.preheader_crit_edge ], [ %unroll_iter, %B1172.endif.unr-lcssa ]
  %10 = or disjoint i64 %.240171173.epil.init, 1
  %11 = shl i64 %.240171173.epil.init, 2
  %scevgep = getelementptr i8, ptr %.pre-phi, i64 %11
  br label %B1140.epil

B1140.epil:                                       ; preds = %B1140.epil, %B1140.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B1140.epil ], [ 0, %B1140.epil.preheader ]
  %12 = shl nuw nsw i64 %epil.iter, 2
  %scevgep19 = getelementptr i8, ptr %scevgep, i64 %12
  %.275.epil = load i32, ptr %scevgep19, align 4
  %.277.epil = sext i32 %.275.epil to i64
  %13 = add i64 %10, %epil.iter
  %.279.epil = getelementptr i32, ptr %.pre3, i64 %.277.epil
  %tmp = trunc i64 %13 to i32
  store i32 %tmp, ptr %.279.epil, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1172.endif, label %B1140.epil, !llvm.loop !167

B1172.endif:                                      ; preds = %B1140.epil, %B1172.endif.unr-lcssa
  %.288.pre = load i64, ptr %.151, align 8
  %14 = icmp slt i64 %.288.pre, 1
  br i1 %14, label %common.ret, label %B1238.endif.preheader

B1238.endif.preheader:                            ; preds = %B1172.endif
  %15 = inttoptr i64 %.106 to ptr
  %16 = inttoptr i64 %.34 to ptr
  %17 = inttoptr i64 %.30 to ptr
  %18 = inttoptr i64 %.9 to ptr
  %19 = inttoptr i64 %.78 to ptr
  %20 = inttoptr i64 %.17 to ptr
  %21 = inttoptr i64 %.66 to ptr
  %sunkaddr49 = getelementptr i8, ptr %arg.c, i64 248
  %22 = inttoptr i64 %.102 to ptr
  %23 = inttoptr i64 %.38 to ptr
  %sunkaddr72 = inttoptr i64 %.110 to ptr
  %24 = inttoptr i64 %.114 to ptr
  %25 = inttoptr i64 %.70 to ptr
  %26 = inttoptr i64 %.42 to ptr
  %27 = inttoptr i64 %.13 to ptr
  %sunkaddr51 = getelementptr i8, ptr %arg.c, i64 240
  %28 = inttoptr i64 %.138 to ptr
  %sunkaddr78 = inttoptr i64 %.142 to ptr
  %.pre5 = inttoptr i64 %.74 to ptr
  br label %B1238.endif

B1238.endif:                                      ; preds = %B1238.endif.preheader, %B1988
  %.375192204 = phi i64 [ %.382, %B1988 ], [ 0, %B1238.endif.preheader ]
  %.382 = add nuw nsw i64 %.375192204, 1
  %.412 = getelementptr i32, ptr %18, i64 %.375192204
  %.413 = load i32, ptr %.412, align 4
  %.422 = getelementptr i64, ptr %15, i64 %.375192204
  %.423 = load i64, ptr %.422, align 8
  %.426 = sext i32 %.413 to i64
  %.427 = getelementptr i32, ptr %16, i64 %.426
  %.428 = load i32, ptr %.427, align 4
  %.429 = sext i32 %.428 to i64
  %.430 = add nsw i64 %.423, %.429
  %.434 = getelementptr i32, ptr %17, i64 %.426
  %.435 = load i32, ptr %.434, align 4
  %.436 = sext i32 %.435 to i64
  %.437 = sub i64 %.430, %.436
  %.441 = getelementptr i8, ptr %.422, i64 8
  store i64 %.437, ptr %.441, align 8
  %.447 = load i32, ptr %.434, align 4
  %.452 = load i32, ptr %.427, align 4
  %.489 = sub i32 %.452, %.447
  %.533182.not = icmp slt i32 %.489, 1
  br i1 %.533182.not, label %B1988, label %B1384.preheader

B1384.preheader:                                  ; preds = %B1238.endif
  %sunkaddr70 = shl i64 %.375192204, 3
  %sunkaddr71 = getelementptr i8, ptr %15, i64 %sunkaddr70
  %sunkaddr73 = shl i64 %.375192204, 2
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr72, i64 %sunkaddr73
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr78, i64 %sunkaddr70
  br label %B1384

B1580.endif:                                      ; preds = %B1180.i, %B554.i, %B452.i, %B366.i
  %.265.sink.i = phi i64 [ %.265.i, %B1180.i ], [ %.79.i, %B366.i ], [ 1152921504606846976, %B554.i ], [ 1152921504606846976, %B452.i ]
  %.685 = load i64, ptr %sunkaddr71, align 8
  %.689 = load i32, ptr %sunkaddr74, align 4
  %.693 = getelementptr i32, ptr %23, i64 %.576
  %.694 = load i32, ptr %.693, align 4
  %.696 = sext i32 %.694 to i64
  %.697 = getelementptr i32, ptr %22, i64 %.696
  %.698 = load i32, ptr %.697, align 4
  %.18.i10 = sext i32 %.689 to i64
  %.19.i = add nsw i64 %.685, %.18.i10
  %.58.i = icmp slt i32 %.689, 1
  %29 = add i64 %.685, -1
  %spec.select7 = select i1 %.58.i, i64 0, i64 %.18.i10
  br label %B42.i

B42.i:                                            ; preds = %B1580.endif, %B44.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B44.i ], [ %29, %B1580.endif ]
  %.10158.i = phi i64 [ %.111.i, %B44.i ], [ %spec.select7, %B1580.endif ]
  %.102.i = icmp sgt i64 %.10158.i, 0
  br i1 %.102.i, label %B44.i, label %B1580.endif.endif

B44.i:                                            ; preds = %B42.i
  %.111.i = add nsw i64 %.10158.i, -1
  %30 = shl i64 %lsr.iv.i, 2
  %scevgep.i12 = getelementptr i8, ptr %24, i64 %30
  %scevgep1.i = getelementptr i8, ptr %scevgep.i12, i64 4
  %.146.i13 = load i32, ptr %scevgep1.i, align 4, !noalias !168
  %.148.i = icmp eq i32 %.146.i13, %.698
  %lsr.iv.next.i = add i64 %lsr.iv.i, 1
  br i1 %.148.i, label %B1580.endif.endif, label %B42.i

B1580.endif.endif:                                ; preds = %B44.i, %B42.i
  %storemerge57.i = phi i64 [ %.19.i, %B42.i ], [ %lsr.iv.next.i, %B44.i ]
  %.728 = icmp slt i64 %.265.sink.i, 1152921504606846976
  br i1 %.728, label %B1728, label %B1984

B1924.endif:                                      ; preds = %B1900
  %sunkaddr76 = shl i64 %storemerge57.i, 3
  %sunkaddr77 = getelementptr i8, ptr %28, i64 %sunkaddr76
  store i64 %.265.sink.i, ptr %sunkaddr77, align 8
  %.796 = load i64, ptr %sunkaddr80, align 8
  %.11.i9 = tail call i64 @llvm.smin.i64(i64 %.265.sink.i, i64 %.796)
  store i64 %.11.i9, ptr %sunkaddr80, align 8
  br label %B1984
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @settle_region(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled13region_passes13settle_regionB3v59B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled13region_passes12enter_regionB3v61B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.37 = getelementptr i8, ptr %arg.c, i64 64
  %.61 = getelementptr i8, ptr %arg.c, i64 8
  %.62 = load i64, ptr %.61, align 8
  %.144112.not = icmp slt i64 %.62, 1
  br i1 %.144112.not, label %B682, label %B450.endif.preheader

B450.endif.preheader:                             ; preds = %B0.endif
  %.38 = load i64, ptr %.37, align 8
  %.33 = getelementptr i8, ptr %arg.c, i64 264
  %.34 = load i64, ptr %.33, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 272
  %.30 = load i64, ptr %.29, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 32
  %.17 = load i64, ptr %.16, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 48
  %.13 = load i64, ptr %.12, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 192
  %.9 = load i64, ptr %.8, align 8
  %0 = inttoptr i64 %.30 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %2 = inttoptr i64 %.34 to ptr
  %3 = inttoptr i64 %.17 to ptr
  %4 = inttoptr i64 %.13 to ptr
  %5 = inttoptr i64 %.38 to ptr
  br label %B450.endif

B448.loopexit:                                    ; preds = %B678, %B450.endif
  %found.2.1.lcssa = phi i64 [ %found.3.0115, %B450.endif ], [ %found.4.2, %B678 ]
  %exitcond.not = icmp eq i64 %.62, %.157
  br i1 %exitcond.not, label %B682, label %B450.endif

B540:                                             ; preds = %B540.preheader, %B678
  %lsr.iv1 = phi ptr [ %scevgep, %B540.preheader ], [ %scevgep2, %B678 ]
  %lsr.iv = phi i64 [ %6, %B540.preheader ], [ %lsr.iv.next, %B678 ]
  %found.2.1103 = phi i64 [ %found.3.0115, %B540.preheader ], [ %found.4.2, %B678 ]
  %.330 = load i32, ptr %lsr.iv1, align 4
  %.332 = sext i32 %.330 to i64
  %.333 = getelementptr i32, ptr %3, i64 %.332
  %.334 = load i32, ptr %.333, align 4
  %.336 = sext i32 %.334 to i64
  %.337 = getelementptr i8, ptr %4, i64 %.336
  %.338 = load i8, ptr %.337, align 1
  %.340 = icmp eq i8 %.338, 2
  br i1 %.340, label %B610, label %B678

B610:                                             ; preds = %B540
  %.346 = load i64, ptr %.37, align 8
  %.347.not = icmp eq i64 %.346, 0
  br i1 %.347.not, label %B668, label %B646

B646:                                             ; preds = %B610
  %.357 = getelementptr i32, ptr %5, i64 %found.2.1103
  store i32 %.330, ptr %.357, align 4
  br label %B668

B668:                                             ; preds = %B646, %B610
  %.363 = add nsw i64 %found.2.1103, 1
  br label %B678

B678:                                             ; preds = %B668, %B540
  %found.4.2 = phi i64 [ %.363, %B668 ], [ %found.2.1103, %B540 ]
  %lsr.iv.next = add i64 %lsr.iv, -1
  %scevgep2 = getelementptr i8, ptr %lsr.iv1, i64 4
  %.282 = icmp ugt i64 %lsr.iv.next, 1
  br i1 %.282, label %B540, label %B448.loopexit

B682:                                             ; preds = %B448.loopexit, %B0.endif
  %found.3.0.lcssa = phi i64 [ 0, %B0.endif ], [ %found.2.1.lcssa, %B448.loopexit ]
  store i64 %found.3.0.lcssa, ptr %retptr, align 8
  ret void

B450.endif:                                       ; preds = %B450.endif.preheader, %B448.loopexit
  %found.3.0115 = phi i64 [ %found.2.1.lcssa, %B448.loopexit ], [ 0, %B450.endif.preheader ]
  %.150107113 = phi i64 [ %.157, %B448.loopexit ], [ 0, %B450.endif.preheader ]
  %.157 = add nuw nsw i64 %.150107113, 1
  %.189 = getelementptr i32, ptr %1, i64 %.150107113
  %.190 = load i32, ptr %.189, align 4
  %.192 = sext i32 %.190 to i64
  %.193 = getelementptr i64, ptr %0, i64 %.192
  %.194 = load i64, ptr %.193, align 8
  %.201 = getelementptr i8, ptr %.193, i64 8
  %.202 = load i64, ptr %.201, align 8
  %.239 = sub i64 %.202, %.194
  %.282100.not = icmp slt i64 %.239, 1
  br i1 %.282100.not, label %B448.loopexit, label %B540.preheader

B540.preheader:                                   ; preds = %B450.endif
  %6 = add nuw i64 %.239, 1
  %7 = shl i64 %.194, 2
  %scevgep = getelementptr i8, ptr %2, i64 %7
  br label %B540
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @enter_region(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled13region_passes12enter_regionB3v61B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled13region_passes12clear_regionB3v62B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.8 = getelementptr i8, ptr %arg.c, i64 192
  %.9 = load i64, ptr %.8, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 208
  %.17 = load i64, ptr %.16, align 8
  %.20 = getelementptr i8, ptr %arg.c, i64 224
  %.21 = load i64, ptr %.20, align 8
  %.44 = getelementptr i8, ptr %arg.c, i64 8
  %.45 = load i64, ptr %.44, align 8
  %.12779.not = icmp slt i64 %.45, 1
  br i1 %.12779.not, label %B348.endif, label %B322.preheader

B322.preheader:                                   ; preds = %B0.endif
  %.12 = getelementptr i8, ptr %arg.c, i64 200
  %.13 = load i64, ptr %.12, align 8
  %xtraiter = and i64 %.45, 3
  %0 = icmp ult i64 %.45, 4
  %.pre5 = inttoptr i64 %.13 to ptr
  br i1 %0, label %B322.preheader.B322.epil.preheader_crit_edge, label %B322.preheader.new

B322.preheader.B322.epil.preheader_crit_edge:     ; preds = %B322.preheader
  %.pre3 = inttoptr i64 %.9 to ptr
  br label %B322.epil.preheader

B322.preheader.new:                               ; preds = %B322.preheader
  %unroll_iter = and i64 %.45, 9223372036854775804
  %sunkaddr = inttoptr i64 %.9 to ptr
  br label %B322

B322:                                             ; preds = %B322, %B322.preheader.new
  %.1337880 = phi i64 [ 0, %B322.preheader.new ], [ %.140.3, %B322 ]
  %sunkaddr28 = shl i64 %.1337880, 2
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr28
  %.167 = load i32, ptr %sunkaddr29, align 4
  %.169 = sext i32 %.167 to i64
  %.171 = getelementptr i32, ptr %.pre5, i64 %.169
  store i32 0, ptr %.171, align 4
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr29, i64 4
  %.167.1 = load i32, ptr %sunkaddr33, align 4
  %.169.1 = sext i32 %.167.1 to i64
  %.171.1 = getelementptr i32, ptr %.pre5, i64 %.169.1
  store i32 0, ptr %.171.1, align 4
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr29, i64 8
  %.167.2 = load i32, ptr %sunkaddr37, align 4
  %.169.2 = sext i32 %.167.2 to i64
  %.171.2 = getelementptr i32, ptr %.pre5, i64 %.169.2
  store i32 0, ptr %.171.2, align 4
  %.140.3 = add nuw nsw i64 %.1337880, 4
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr29, i64 12
  %.167.3 = load i32, ptr %sunkaddr41, align 4
  %.169.3 = sext i32 %.167.3 to i64
  %.171.3 = getelementptr i32, ptr %.pre5, i64 %.169.3
  store i32 0, ptr %.171.3, align 4
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.140.3
  br i1 %niter.ncmp.3, label %B348.endif.loopexit.unr-lcssa, label %B322

B412:                                             ; preds = %B412.preheader.new, %B412
  %.2728486 = phi i64 [ 0, %B412.preheader.new ], [ %.279.3, %B412 ]
  %sunkaddr43 = shl i64 %.2728486, 2
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr42, i64 %sunkaddr43
  %.306 = load i32, ptr %sunkaddr44, align 4
  %.308 = sext i32 %.306 to i64
  %.310 = getelementptr i32, ptr %.pre1, i64 %.308
  store i32 0, ptr %.310, align 4
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr44, i64 4
  %.306.1 = load i32, ptr %sunkaddr48, align 4
  %.308.1 = sext i32 %.306.1 to i64
  %.310.1 = getelementptr i32, ptr %.pre1, i64 %.308.1
  store i32 0, ptr %.310.1, align 4
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr44, i64 8
  %.306.2 = load i32, ptr %sunkaddr52, align 4
  %.308.2 = sext i32 %.306.2 to i64
  %.310.2 = getelementptr i32, ptr %.pre1, i64 %.308.2
  store i32 0, ptr %.310.2, align 4
  %.279.3 = add nuw nsw i64 %.2728486, 4
  %sunkaddr56 = getelementptr i8, ptr %sunkaddr44, i64 12
  %.306.3 = load i32, ptr %sunkaddr56, align 4
  %.308.3 = sext i32 %.306.3 to i64
  %.310.3 = getelementptr i32, ptr %.pre1, i64 %.308.3
  store i32 0, ptr %.310.3, align 4
  %niter7.ncmp.3 = icmp eq i64 %unroll_iter6, %.279.3
  br i1 %niter7.ncmp.3, label %B438.loopexit.unr-lcssa, label %B412

B438.loopexit.unr-lcssa:                          ; preds = %B412
  %lcmp.mod4.not = icmp eq i64 %xtraiter2, 0
  br i1 %lcmp.mod4.not, label %B438, label %B412.epil.preheader

B412.epil.preheader:                              ; preds = %B412.preheader.B412.epil.preheader_crit_edge, %B438.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre, %B412.preheader.B412.epil.preheader_crit_edge ], [ %sunkaddr42, %B438.loopexit.unr-lcssa ]
  %.2728486.epil.init = phi i64 [ 0, %B412.preheader.B412.epil.preheader_crit_edge ], [ %unroll_iter6, %B438.loopexit.unr-lcssa ]
  %1 = shl i64 %.2728486.epil.init, 2
  %scevgep = getelementptr i8, ptr %.pre-phi, i64 %1
  br label %B412.epil

B412.epil:                                        ; preds = %B412.epil, %B412.epil.preheader
  %epil.iter3 = phi i64 [ %epil.iter3.next, %B412.epil ], [ 0, %B412.epil.preheader ]
  %2 = shl nuw nsw i64 %epil.iter3, 2
  %scevgep8 = getelementptr i8, ptr %scevgep, i64 %2
  %.306.epil = load i32, ptr %scevgep8, align 4
  %.308.epil = sext i32 %.306.epil to i64
  %.310.epil = getelementptr i32, ptr %.pre1, i64 %.308.epil
  store i32 0, ptr %.310.epil, align 4
  %epil.iter3.next = add i64 %epil.iter3, 1
  %epil.iter3.cmp.not = icmp eq i64 %xtraiter2, %epil.iter3.next
  br i1 %epil.iter3.cmp.not, label %B438, label %B412.epil, !llvm.loop !171

B438:                                             ; preds = %B412.epil, %B348.endif, %B438.loopexit.unr-lcssa
  store i64 0, ptr %retptr, align 8
  ret void

B348.endif.loopexit.unr-lcssa:                    ; preds = %B322
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B348.endif, label %B322.epil.preheader

B322.epil.preheader:                              ; preds = %B322.preheader.B322.epil.preheader_crit_edge, %B348.endif.loopexit.unr-lcssa
  %.pre-phi4 = phi ptr [ %.pre3, %B322.preheader.B322.epil.preheader_crit_edge ], [ %sunkaddr, %B348.endif.loopexit.unr-lcssa ]
  %.1337880.epil.init = phi i64 [ 0, %B322.preheader.B322.epil.preheader_crit_edge ], [ %unroll_iter, %B348.endif.loopexit.unr-lcssa ]
  %3 = shl i64 %.1337880.epil.init, 2
  %scevgep17 = getelementptr i8, ptr %.pre-phi4, i64 %3
  br label %B322.epil

B322.epil:                                        ; preds = %B322.epil, %B322.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B322.epil ], [ 0, %B322.epil.preheader ]
  %4 = shl nuw nsw i64 %epil.iter, 2
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 %4
  %.167.epil = load i32, ptr %scevgep18, align 4
  %.169.epil = sext i32 %.167.epil to i64
  %.171.epil = getelementptr i32, ptr %.pre5, i64 %.169.epil
  store i32 0, ptr %.171.epil, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B348.endif, label %B322.epil, !llvm.loop !172

B348.endif:                                       ; preds = %B322.epil, %B348.endif.loopexit.unr-lcssa, %B0.endif
  %.183 = getelementptr i8, ptr %arg.c, i64 216
  %.184 = load i64, ptr %.183, align 8
  %.26685.not = icmp slt i64 %.184, 1
  br i1 %.26685.not, label %B438, label %B412.preheader

B412.preheader:                                   ; preds = %B348.endif
  %xtraiter2 = and i64 %.184, 3
  %5 = icmp ult i64 %.184, 4
  %.pre1 = inttoptr i64 %.21 to ptr
  br i1 %5, label %B412.preheader.B412.epil.preheader_crit_edge, label %B412.preheader.new

B412.preheader.B412.epil.preheader_crit_edge:     ; preds = %B412.preheader
  %.pre = inttoptr i64 %.17 to ptr
  br label %B412.epil.preheader

B412.preheader.new:                               ; preds = %B412.preheader
  %unroll_iter6 = and i64 %.184, 9223372036854775804
  %sunkaddr42 = inttoptr i64 %.17 to ptr
  br label %B412
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @clear_region(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled13region_passes12clear_regionB3v62B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef)


!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN9wakeproof7checker8compiled4loop14enter_branchesB2v2B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!2 = distinct !{!2, !"_ZN9wakeproof7checker8compiled4loop14enter_branchesB2v2B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN9wakeproof7checker8compiled4loop4takeB2v4B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!5 = distinct !{!5, !"_ZN9wakeproof7checker8compiled4loop4takeB2v4B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.isvectorized", i32 1}
!8 = distinct !{!8, !7, !9}
!9 = !{!"llvm.loop.unroll.runtime.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!"branch_weights", i32 1, i32 99}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN9wakeproof7checker8compiled4loop5beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!15 = distinct !{!15, !"_ZN9wakeproof7checker8compiled4loop5beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!16 = !{!17, !14}
!17 = distinct !{!17, !18, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax: %retptr"}
!18 = distinct !{!18, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax"}
!19 = !{!20, !17, !14}
!20 = distinct !{!20, !21, !"_ZN9wakeproof7checker8compiled5codes7code_atB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2axi: %retptr"}
!21 = distinct !{!21, !"_ZN9wakeproof7checker8compiled5codes7code_atB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2axi"}
!22 = distinct !{!22, !7}
!23 = distinct !{!23, !7, !9}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN9wakeproof7checker8compiled4loop6finishB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!26 = distinct !{!26, !"_ZN9wakeproof7checker8compiled4loop6finishB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"_ZN9wakeproof7checker8compiled4loop7is_fullB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!29 = distinct !{!29, !"_ZN9wakeproof7checker8compiled4loop7is_fullB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"_ZN9wakeproof7checker8compiled4loop3actB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!32 = distinct !{!32, !"_ZN9wakeproof7checker8compiled4loop3actB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!33 = !{!34, !31}
!34 = distinct !{!34, !35, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax: %retptr"}
!35 = distinct !{!35, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax"}
!36 = !{!37, !34, !31}
!37 = distinct !{!37, !38, !"_ZN9wakeproof7checker8compiled5codes7code_atB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2axi: %retptr"}
!38 = distinct !{!38, !"_ZN9wakeproof7checker8compiled5codes7code_atB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2axi"}
!39 = !{!40, !31}
!40 = distinct !{!40, !41, !"_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx: %retptr"}
!41 = distinct !{!41, !"_ZN9wakeproof7checker8compiled4loop5writeB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx"}
!42 = distinct !{!42, !7, !9}
!43 = distinct !{!43, !11}
!44 = distinct !{!44, !7}
!45 = !{!46, !31}
!46 = distinct !{!46, !47, !"_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!47 = distinct !{!47, !"_ZN9wakeproof7checker8compiled7turning4turnB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!48 = !{!49, !31}
!49 = distinct !{!49, !50, !"_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!50 = distinct !{!50, !"_ZN9wakeproof7checker8compiled4loop4findB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!51 = !{!52, !46, !31}
!52 = distinct !{!52, !53, !"_ZN9wakeproof7checker8compiled7turning10take_imageB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax: %retptr"}
!53 = distinct !{!53, !"_ZN9wakeproof7checker8compiled7turning10take_imageB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax"}
!54 = !{!55, !52, !46, !31}
!55 = distinct !{!55, !56, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29x: %retptr"}
!56 = distinct !{!56, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29x"}
!57 = !{!58, !46, !31}
!58 = distinct !{!58, !59, !"_ZN9wakeproof7checker8compiled7turning7is_lessB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a8uint8_2a: %retptr"}
!59 = distinct !{!59, !"_ZN9wakeproof7checker8compiled7turning7is_lessB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a8uint8_2a"}
!60 = !{!61, !58, !46, !31}
!61 = distinct !{!61, !62, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29x: %retptr"}
!62 = distinct !{!62, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29x"}
!63 = !{!64, !58, !46, !31}
!64 = distinct !{!64, !65, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29x: %retptr:thread"}
!65 = distinct !{!65, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29x"}
!66 = !{!67, !58, !46, !31}
!67 = distinct !{!67, !65, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29x: %retptr"}
!68 = !{!69, !31}
!69 = distinct !{!69, !70, !"_ZN9wakeproof7checker8compiled7turning4swapB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!70 = distinct !{!70, !"_ZN9wakeproof7checker8compiled7turning4swapB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!71 = !{!72, !49, !31}
!72 = distinct !{!72, !73, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x: %retptr"}
!73 = distinct !{!73, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x"}
!74 = distinct !{!74, !11}
!75 = !{!76, !31}
!76 = distinct !{!76, !77, !"_ZN9wakeproof7checker8compiled7turning4swapB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!77 = distinct !{!77, !"_ZN9wakeproof7checker8compiled7turning4swapB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!78 = !{!79, !31}
!79 = distinct !{!79, !80, !"_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax: %retptr"}
!80 = distinct !{!80, !"_ZN9wakeproof7checker8compiled4loop5offerB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax"}
!81 = !{!82, !79, !31}
!82 = distinct !{!82, !83, !"_ZN9wakeproof7checker8compiled4loop4walkB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2a23Literal_5bint_5d_280_29: %retptr"}
!83 = distinct !{!83, !"_ZN9wakeproof7checker8compiled4loop4walkB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2a23Literal_5bint_5d_280_29"}
!84 = !{!85, !82, !79, !31}
!85 = distinct !{!85, !86, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29i: %retptr"}
!86 = distinct !{!86, !"_ZN9wakeproof7checker8compiled5codes7code_atB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8uint8_2a23Literal_5bint_5d_280_29i"}
!87 = distinct !{!87, !7}
!88 = distinct !{!88, !7, !9}
!89 = !{!90, !31}
!90 = distinct !{!90, !91, !"_ZN9wakeproof7checker8compiled7turning11turn_offersB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx: %retptr"}
!91 = distinct !{!91, !"_ZN9wakeproof7checker8compiled7turning11turn_offersB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx"}
!92 = !{!93, !31}
!93 = distinct !{!93, !94, !"_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax: %retptr"}
!94 = distinct !{!94, !"_ZN9wakeproof7checker8compiled4loop5enterB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax"}
!95 = distinct !{!95, !7, !9}
!96 = distinct !{!96, !11}
!97 = distinct !{!97, !7}
!98 = !{!99, !31}
!99 = distinct !{!99, !100, !"_ZN9wakeproof7checker8compiled7turning4swapB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!100 = distinct !{!100, !"_ZN9wakeproof7checker8compiled7turning4swapB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!101 = !{!102, !31}
!102 = distinct !{!102, !103, !"_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx: %retptr"}
!103 = distinct !{!103, !"_ZN9wakeproof7checker8compiled4loop4pushB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx"}
!104 = distinct !{!104, !7, !9}
!105 = distinct !{!105, !11}
!106 = distinct !{!106, !7}
!107 = !{!108, !31}
!108 = distinct !{!108, !109, !"_ZN9wakeproof7checker8compiled7turning4swapB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!109 = distinct !{!109, !"_ZN9wakeproof7checker8compiled7turning4swapB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!110 = !{!111}
!111 = distinct !{!111, !112, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx: %retptr"}
!112 = distinct !{!112, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx"}
!113 = distinct !{!113, !7}
!114 = distinct !{!114, !7, !9}
!115 = distinct !{!115, !11}
!116 = distinct !{!116, !11}
!117 = distinct !{!117, !11}
!118 = distinct !{!118, !7, !9}
!119 = distinct !{!119, !9, !7}
!120 = distinct !{!120, !9, !7}
!121 = distinct !{!121, !7, !9}
!122 = distinct !{!122, !11}
!123 = !{!124}
!124 = distinct !{!124, !125}
!125 = distinct !{!125, !"LVerDomain"}
!126 = !{!127}
!127 = distinct !{!127, !125}
!128 = !{!129}
!129 = distinct !{!129, !125}
!130 = !{!124, !127}
!131 = distinct !{!131, !7, !9}
!132 = distinct !{!132, !7}
!133 = !{!134}
!134 = distinct !{!134, !135, !"_ZN9wakeproof7checker8compiled11edge_passes12offers_alikeB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx: %retptr"}
!135 = distinct !{!135, !"_ZN9wakeproof7checker8compiled11edge_passes12offers_alikeB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx"}
!136 = !{!137}
!137 = distinct !{!137, !138, !"_ZN9wakeproof7checker8compiled11edge_passes12offers_alikeB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx: %retptr"}
!138 = distinct !{!138, !"_ZN9wakeproof7checker8compiled11edge_passes12offers_alikeB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx"}
!139 = distinct !{!139, !11}
!140 = !{!141}
!141 = distinct !{!141, !142, !"_ZN9wakeproof7checker8compiled6passes7pass_onB3v51B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ai: %retptr"}
!142 = distinct !{!142, !"_ZN9wakeproof7checker8compiled6passes7pass_onB3v51B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ai"}
!143 = !{!144, !141}
!144 = distinct !{!144, !145, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii: %retptr"}
!145 = distinct !{!145, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii"}
!146 = !{!147, !141}
!147 = distinct !{!147, !148, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii: %retptr"}
!148 = distinct !{!148, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii"}
!149 = distinct !{!149, !11}
!150 = distinct !{!150, !11}
!151 = !{!152}
!152 = distinct !{!152, !153, !"_ZN9wakeproof7checker8compiled6passes10cost_alongB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2aii: %retptr"}
!153 = distinct !{!153, !"_ZN9wakeproof7checker8compiled6passes10cost_alongB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2aii"}
!154 = !{!155, !152}
!155 = distinct !{!155, !156, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2aiii: %retptr"}
!156 = distinct !{!156, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2aiii"}
!157 = !{!158}
!158 = distinct !{!158, !159, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2aiii: %retptr"}
!159 = distinct !{!159, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2aiii"}
!160 = distinct !{!160, !11}
!161 = !{!162}
!162 = distinct !{!162, !163, !"_ZN9wakeproof7checker8compiled13region_passes7cost_onB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ai: %retptr"}
!163 = distinct !{!163, !"_ZN9wakeproof7checker8compiled13region_passes7cost_onB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ai"}
!164 = !{!165, !162}
!165 = distinct !{!165, !166, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii: %retptr"}
!166 = distinct !{!166, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii"}
!167 = distinct !{!167, !11}
!168 = !{!169}
!169 = distinct !{!169, !170, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii: %retptr"}
!170 = distinct !{!170, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii"}
!171 = distinct !{!171, !11}
!172 = distinct !{!172, !11}
